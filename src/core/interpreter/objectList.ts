// Lists that V8 knows to hold objects from the start.

const EMPTY: readonly never[] = [{} as never].slice(1)

/**
 * An empty list. V8 takes `[]` for a list of small numbers, and the first object put into one throws away the code that was compiled
 * for putting in objects: at every step, where a step collects in new lists.
 */
export function objectList<T>(): T[] {
  return EMPTY.slice()
}
