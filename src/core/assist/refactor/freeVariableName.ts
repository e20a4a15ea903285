// A name for a new variable: after what its expression reads or where it stands, and one that means nothing yet.
import { variableFault } from '../../asl/variableFault'
import { builtInNames } from '../../expressions/jsonata/builtInNames'
import type { Machine } from '../../machine/Machine'
import { assignedVariables } from '../../machine/variables/assignedVariables'
import type { SyntaxNode, SyntaxTree } from '../../syntax/SyntaxTree'
import { visitNodes } from '../../syntax/visitNodes'
import type { ComputedValue } from './computedValues'

const LAST_NAME = /\.(\p{ID_Start}\p{ID_Continue}*)$/u
const CONTEXT_NAMES = /(?:\$\$|\$states\.context)\.(\w+)\.(\w+)$/

/**
 * The last name of a path: `total` of `$states.input.order.total`; of the context object the last two, `executionName`; for all else the
 * name the value stands under. With a number where that is taken.
 */
export function freeVariableName({ node, source, reading }: ComputedValue, tree: SyntaxTree, machine: Machine): string {
  const context = CONTEXT_NAMES.exec(source)
  const last = reading?.isPlainPath ? LAST_NAME.exec(source)?.[1] : undefined
  const wanted = named(context ? `${context[1]} ${context[2]}` : (last ?? keyAround(node)))
  const taken = takenNames(tree, machine)
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}${number}`
    if (!taken.has(name)) return name
  }
}

function keyAround(node: SyntaxNode): string {
  let at: SyntaxNode | null = node
  while (at && !at.key) at = at.parent
  return at?.key?.name.replace(/\.\$$/, '') ?? ''
}

/** Words joined as variables are written: the first small, the others with a capital. */
function named(text: string): string {
  const words = text.match(/[\p{ID_Start}\d_]+/gu) ?? []
  const name = words.map((word, index) => (index === 0 ? small(word) : word.charAt(0).toUpperCase() + word.slice(1)))
  const joined = name.join('').slice(0, LONGEST)
  return variableFault(joined) === null ? joined : 'value'
}

/** Leaves room for a number: AWS takes 80 characters. */
const LONGEST = 70

/** `roleARN` stays, `ARN` becomes `arn`, `StartTime` becomes `startTime`. */
function small(word: string): string {
  return /^\p{Lu}+$/u.test(word) ? word.toLowerCase() : word.charAt(0).toLowerCase() + word.slice(1)
}

/** What is assigned or read anywhere, names that expressions bind themselves, and functions. */
function takenNames(tree: SyntaxTree, machine: Machine): ReadonlySet<string> {
  const taken = new Set<string>(['states', 'eval', ...builtInNames])
  for (const { name } of assignedVariables(machine)) taken.add(name)
  visitNodes(tree.root, ({ value, kind }) => {
    if (kind !== 'string' || typeof value !== 'string') return
    for (const [, name = ''] of value.matchAll(/\$(\p{ID_Start}\p{ID_Continue}*)/gu)) taken.add(name)
  })
  return taken
}
