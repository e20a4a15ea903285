// Every place in a definition where a variable is assigned or read.
import { isJsonataString } from '../../expressions/jsonata/isJsonataString'
import { StringText } from '../../syntax/StringText'
import type { SyntaxNode } from '../../syntax/SyntaxTree'
import { visitNodes } from '../../syntax/visitNodes'
import type { TextRange } from '../../text/mapRange'
import type { Machine, ScopeId, StateView } from '../Machine'
import { assignedVariables } from './assignedVariables'
import { freeVariables } from './freeVariables'
import { pathVariables } from './pathVariables'
import { visibleScopes } from './visibleScopes'

export interface VariableUse {
  /** Without `$`. */
  readonly name: string
  /** The scope that assigns it: variables of one name in two scopes are two. Null when nobody assigns it. */
  readonly scope: ScopeId | null
  /** Of the name in the text, without `$`. */
  readonly range: TextRange
  readonly isAssignment: boolean
  /** Names bound inside of the expression it is read in, which it must not be mistaken for. */
  readonly locals: ReadonlySet<string>
}

const NO_LOCALS: ReadonlySet<string> = new Set()

/**
 * All uses, in file order. A name that is read belongs to the innermost scope around the state that assigns it. Expressions that
 * cannot be parsed have none.
 */
export function variableUses(text: string, machine: Machine): readonly VariableUse[] {
  const owners = new Map<ScopeId, Set<string>>()
  const found: VariableUse[] = []
  for (const { name, scope, node } of assignedVariables(machine)) {
    owners.set(scope, (owners.get(scope) ?? new Set()).add(name))
    if (!node.key) continue
    const key = StringText.read(text, node.key)
    const range = { from: key.offsetOf(0), to: key.offsetOf(name.length) }
    found.push({ name, scope, range, isAssignment: true, locals: NO_LOCALS })
  }
  const chains = new Map<ScopeId, readonly ScopeId[]>()
  for (const state of machine.states.values()) {
    const chain = chains.get(state.scope) ?? visibleScopes(machine, state.scope)
    chains.set(state.scope, chain)
    readings(text, machine, state, ({ name, range, locals }) => {
      const scope = chain.find((id) => owners.get(id)?.has(name)) ?? null
      found.push({ name, scope, range, isAssignment: false, locals })
    })
  }
  return found.sort((a, b) => a.range.from - b.range.from)
}

type Reading = Pick<VariableUse, 'name' | 'range' | 'locals'>

/** What a state itself reads; nested states are states of their own. */
function readings(text: string, machine: Machine, state: StateView, add: (reading: Reading) => void): void {
  const nested = new Set(state.scopes.map((id) => machine.scopes.get(id)?.node))
  visitNodes(state.node, (node) => {
    if (nested.has(node)) return false
    if (node.kind !== 'string' || typeof node.value !== 'string' || !node.value.includes('$')) return
    const string = StringText.read(text, node)
    for (const { name, index, locals } of readIn(state, node, string.text)) {
      const range = { from: string.offsetOf(index), to: string.offsetOf(index + name.length) }
      add({ name, range, locals })
    }
  })
}

interface Found {
  readonly name: string
  /** Of the name, behind `$`. */
  readonly index: number
  readonly locals: ReadonlySet<string>
}

function readIn(state: StateView, node: SyntaxNode, text: string): readonly Found[] {
  if (state.language === 'JSONata') return readInJsonata(text)
  return isPath(state, node) ? pathVariables(text).map((found) => ({ ...found, locals: NO_LOCALS })) : []
}

function readInJsonata(text: string): readonly Found[] {
  const trimmed = text.trim()
  if (!isJsonataString(trimmed)) return []
  const inner = trimmed.slice(2, -2)
  const lead = text.length - text.trimStart().length + 2 + inner.length - inner.trimStart().length
  const { variables, locals } = freeVariables(inner.trim())
  return variables.map(({ name, index }) => ({ name, index: index + lead, locals }))
}

/** Fields whose members are evaluated under a `.$` key only. */
const TEMPLATES = new Set(['Parameters', 'ResultSelector', 'ItemSelector', 'Assign', 'BatchInput'])

function isPath(state: StateView, node: SyntaxNode): boolean {
  const name = node.key?.name ?? ''
  const around = fieldsAround(state, node)
  if (around.includes('Result') && !around.some((field) => TEMPLATES.has(field))) return false
  if (name.endsWith('.$')) return true
  if (around.some((field) => TEMPLATES.has(field))) return false
  return name === 'Variable' || name.endsWith('Path')
}

/** Names of the fields between a state and a value, innermost first. */
function fieldsAround(state: StateView, node: SyntaxNode): readonly string[] {
  const names: string[] = []
  for (let at = node.parent; at && at !== state.node; at = at.parent) if (at.key) names.push(at.key.name)
  return names
}
