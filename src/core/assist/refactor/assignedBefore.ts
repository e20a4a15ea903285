// Assigning a variable on every way to a state.
import { propertiesOf, propertyOf } from '../../asl/propertyOf'
import { variableNamed } from '../../asl/variableFault'
import type { JsonObject } from '../../base/JsonValue'
import { isPlaceholder } from '../../lint/isPlaceholder'
import type { Machine, StateView } from '../../machine/Machine'
import { referencesTo } from '../../machine/referencesTo'
import { scopeOf } from '../../machine/scopeOf'
import { namesIn, uniqueName } from '../../machine/uniqueName'
import type { Change } from '../../syntax/Notation'
import { pathOf } from '../../syntax/pathOf'
import type { SyntaxNode } from '../../syntax/SyntaxTree'
import type { ComputedValue } from './computedValues'

/**
 * The changes that give the variable a computed value of the state, evaluated as in the state: in the Assign of the Pass before, where
 * that does nothing else, or in a new Pass. Null where the state's InputPath cannot be had there.
 */
export function assignedBefore(
  machine: Machine,
  state: StateView,
  value: ComputedValue,
  name: string,
): readonly Change[] | null {
  const { reading, node } = value
  const key = state.language === 'JSONata' ? name : `${name}.$`
  if (typeof node.value !== 'string') return null
  const inputPath = reading?.readsInput && state.language === 'JSONPath' ? propertyOf(state.node, 'InputPath') : null
  const assign = inputPath ? null : assigningPass(machine, state, value)
  if (assign) return [{ op: 'insert', into: pathOf(assign), key, value: node.value }]
  const filter = inputPath ? filtered(inputPath) : {}
  const states = propertyOf(scopeOf(machine, state).node, 'States')
  if (!filter || !states) return null
  const pass = uniqueName(`Prepare ${state.name}`, namesIn(machine))
  const made: JsonObject = {
    Type: 'Pass',
    ...(state.language !== machine.language && { QueryLanguage: state.language }),
    ...filter,
    Assign: { [key]: node.value },
    Next: state.name,
  }
  const siblings = propertiesOf(states)
  const after = siblings[siblings.indexOf(state.node) - 1]?.key?.name ?? null
  return [
    ...referencesTo(machine, state.id).map((at): Change => ({ op: 'set', at, value: pass })),
    { op: 'insert', into: pathOf(states), key: pass, value: made, after },
  ]
}

/** The Pass sees of its input what the state sees, and hands on all of it. Null where that is not known. */
function filtered(inputPath: SyntaxNode): JsonObject | null {
  const { value } = inputPath
  const isKnown = value === null || (typeof value === 'string' && !isPlaceholder(inputPath) && !value.startsWith('$$'))
  return isKnown ? { InputPath: value, ResultPath: null } : null
}

const ASSIGNING: ReadonlySet<string> = new Set(['Type', 'Comment', 'QueryLanguage', 'Assign', 'Next'])

/** Assign of the Pass before, when it is the only way to the state, does nothing else, and sets nothing that the expression reads. */
function assigningPass(machine: Machine, state: StateView, { reading }: ComputedValue): SyntaxNode | null {
  if (referencesTo(machine, state.id).length !== 1) return null
  const edge = [...machine.transitions.values()].find(({ to }) => to === state.id)
  const pass = edge && machine.states.get(edge.from)
  const assign = pass ? propertyOf(pass.node, 'Assign') : null
  if (pass?.type !== 'Pass' || pass.id === state.id || pass.language !== state.language || assign?.kind !== 'object')
    return null
  if (pass.node.children.some(({ key }) => !ASSIGNING.has(key?.name ?? ''))) return null
  const sets = propertiesOf(assign).map(({ key }) => variableNamed(key?.name ?? '', state.language))
  return sets.some((name) => reading?.variables.has(name)) ? null : assign
}
