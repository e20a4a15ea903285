// Where focus goes in a row or column of things that share one tab stop.
export interface RovingOptions {
  readonly orientation?: 'horizontal' | 'vertical'
  /** Whether the end leads to the beginning. */
  readonly wraps?: boolean
  /** How far PageUp and PageDown go; 0 switches them off. */
  readonly page?: number
}

/** The index after a key, or null where the key means nothing here. */
export function rovingIndex(key: string, index: number, count: number, options: RovingOptions = {}): number | null {
  if (count === 0) return null
  const { orientation = 'horizontal', wraps = false, page = 0 } = options
  const [back, forth] = orientation === 'horizontal' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown']
  const last = count - 1
  const clamp = (next: number) => Math.min(last, Math.max(0, next))
  if (key === back) return wraps && index <= 0 ? last : clamp(index - 1)
  if (key === forth) return wraps && index >= last ? 0 : clamp(index + 1)
  if (key === 'Home') return 0
  if (key === 'End') return last
  if (page > 0 && key === 'PageUp') return clamp(index - page)
  if (page > 0 && key === 'PageDown') return clamp(index + page)
  return null
}
