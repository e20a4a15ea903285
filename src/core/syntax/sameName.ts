// One string for each name of a property: names are compared far more often than they are read.

const names = new Map<string, string>()

/** How many are kept; a text with more different names is read all the same. */
const MOST = 5000

/** The same text, in the one string that stands for it everywhere: two of them are compared without looking at their letters. */
export function sameName(name: string): string {
  const known = names.get(name)
  if (known !== undefined) return known
  if (names.size === MOST) names.clear()
  // The engine keeps one string for each key of an object, the same as for a word in a program.
  const [kept = name] = Object.keys({ [name]: 0 })
  names.set(kept, kept)
  return kept
}
