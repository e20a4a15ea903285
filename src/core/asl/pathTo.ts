// Writes the way to a value as an expression of either query language.
import type { QueryLanguage } from './StateType'

/** A name that needs no quotes after a dot, in a Reference Path too. */
const PATH_NAME = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u
const JSONATA_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/
const JSONATA_WORDS: ReadonlySet<string> = new Set(['and', 'or', 'in', 'true', 'false', 'null', 'function'])

/**
 * The expression for what lies `steps` below `root`: `$.a.b[0]`, `$['odd name']`; in JSONata `$states.input.a.b[0]`,
 * `` $states.input.`odd name` ``. `root` is an expression: `$`, `$$`, `$name`, `$states.result`. Evaluated, it gives that value.
 */
export function pathTo(root: string, steps: readonly (string | number)[], language: QueryLanguage): string {
  return steps.reduce<string>(language === 'JSONata' ? jsonataStep : pathStep, root)
}

function pathStep(before: string, step: string | number): string {
  if (typeof step === 'number') return `${before}[${step}]`
  return PATH_NAME.test(step) ? `${before}.${step}` : `${before}['${step.replace(/[\\']/g, '\\$&')}']`
}

/** Back-quoted names have no escapes: a name with a back-quote is looked up. */
function jsonataStep(before: string, step: string | number): string {
  if (typeof step === 'number') return `${before}[${step}]`
  if (JSONATA_NAME.test(step) && !JSONATA_WORDS.has(step)) return `${before}.${step}`
  return step.includes('`') || step === '' ? `$lookup(${before}, ${JSON.stringify(step)})` : `${before}.\`${step}\``
}
