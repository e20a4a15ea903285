// What a run has made of the simulated S3.

type Objects = Readonly<Record<string, string>>

/** Objects of `after` that are not in `before`, or not with that text. Buckets without objects are none. */
export function writtenObjects(before: Objects, after: Objects): Objects {
  return Object.fromEntries(
    Object.entries(after).filter(
      ([name, body]) => name.includes('/') && (!Object.hasOwn(before, name) || before[name] !== body),
    ),
  )
}
