// Which names AWS takes for a state machine (Step Functions API, CreateStateMachine, name).

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are just what AWS refuses.
const REFUSED = /[\s<>{}[\]?*"#%\\^|~`$&,;:/\u0000-\u001f\u007f-\u009f]/

/** Why AWS would refuse the name, in a sentence; null when it takes it. */
export function nameFault(name: string): string | null {
  const trimmed = name.trim()
  if (trimmed === '') return 'Give the workflow a name.'
  if (trimmed.length > 80) return `The name has ${trimmed.length} characters; AWS takes 80.`
  const refused = REFUSED.exec(trimmed)
  if (refused) return `AWS refuses "${refused[0]}" in a name. Letters, digits, - and _ are always fine.`
  return null
}
