// One string for each name of a property: names are compared far more often than they are read.
import { remembered } from '../base/remembered'

/** The same text, in the one string that stands for it everywhere: two of them are compared without looking at their letters. */
export const sameName: (name: string) => string = remembered((name) => {
  // The engine keeps one string for each key of an object, the same as for a word in a program.
  const [kept = name] = Object.keys({ [name]: 0 })
  return kept
})
