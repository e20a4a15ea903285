// CloudFormation's short forms: a tag stands for an object with one property.

const PLAIN_NAMES: ReadonlySet<string> = new Set(['Ref', 'Condition'])

/** The property that a tag such as `!Sub` stands for (`Fn::Sub`); null for YAML's own tags and for `!`. */
export function nameOfTag(tag: string): string | null {
  if (!/^![A-Za-z0-9][^!<>]*$/.test(tag)) return null
  const name = tag.slice(1)
  return PLAIN_NAMES.has(name) ? name : `Fn::${name}`
}

/** The tag that a property such as `Fn::Sub` has as its short form; null when it has none. */
export function tagOfName(name: string): string | null {
  if (PLAIN_NAMES.has(name)) return `!${name}`
  return /^Fn::[A-Za-z0-9]+$/.test(name) ? `!${name.slice('Fn::'.length)}` : null
}
