// Text that somebody may have meant to be evaluated.

const DYNAMIC = /^(?:\$$|\$\.|\$\[|\$\$\.|States\.\w+\s*\()/

/** True for what looks like a path or a call of an intrinsic function: `$`, `$.a`, `$[0]`, `$$.a`, `States.UUID()`. */
export function looksDynamic(value: unknown): value is string {
  return typeof value === 'string' && DYNAMIC.test(value)
}

/** True for what looks like a path alone. */
export function looksLikePath(value: unknown): value is string {
  return looksDynamic(value) && value.startsWith('$')
}
