// Reading a list at an index that is known to be in it.
import { invariant } from '../base/invariant'

/** The item at `index`, which must exist. */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const item = list[index]
  if (item === undefined) invariant(false, `no item ${index} in a list of ${list.length}`)
  return item
}
