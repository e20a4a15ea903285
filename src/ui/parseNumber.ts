// What a person may type where a number is wanted.
export type ParsedNumber =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'invalid' }

export interface NumberBounds {
  readonly min?: number
  readonly max?: number
  readonly integer?: boolean
}

/** Reads a JSON number; what is out of bounds is invalid, never silently clamped. */
export function parseNumber(text: string, bounds: NumberBounds = {}): ParsedNumber {
  const trimmed = text.trim()
  if (trimmed === '') return { kind: 'empty' }
  if (!/^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return { kind: 'invalid' }
  const value = Number(trimmed)
  const inBounds = value >= (bounds.min ?? -Infinity) && value <= (bounds.max ?? Infinity)
  const isWhole = !bounds.integer || Number.isInteger(value)
  return Number.isFinite(value) && inBounds && isWhole ? { kind: 'number', value } : { kind: 'invalid' }
}
