// Writing a variable's value where the variable is read.
import { propertiesOf } from '../../asl/propertyOf'
import { isPlaceholder } from '../../lint/isPlaceholder'
import { StateSite, surroundingsOf } from '../../lint/StateSite'
import { variableFlow } from '../../lint/variableFlow'
import type { Machine } from '../../machine/Machine'
import { stateAt } from '../../machine/stateAt'
import { type Assignment, assignedVariables } from '../../machine/variables/assignedVariables'
import { variableUses } from '../../machine/variables/variableUses'
import { visibleScopes } from '../../machine/variables/visibleScopes'
import type { Change } from '../../syntax/Notation'
import { nodeAtOffset } from '../../syntax/nodeAtOffset'
import { pathOf } from '../../syntax/pathOf'
import type { SyntaxNode, SyntaxTree } from '../../syntax/SyntaxTree'
import { visitNodes } from '../../syntax/visitNodes'
import type { AssistSubject, Refactoring } from '../Assist'
import { variableAt } from '../referencesAt'
import { planRefactoring } from './planRefactoring'
import { readsReplaced } from './readsReplaced'
import { steadyValue } from './SteadyValue'

/**
 * From where the variable is assigned or read: every reading becomes the value, and the assignment goes. Offered where the run does the
 * same afterwards:
 * - There is one assignment of it in its scope and the scopes inside, and it has a value on every way to every state that reads it
 *   (developer guide, "Passing data between states with variables").
 * - The value is steady: a literal, or a part of the context object that no state, task or redrive changes. It cannot fail.
 * - Every reading is seen, and can say the value. A list or an object takes the place of a whole expression only, a literal in JSONPath
 *   that of a whole value under a `.$` key. No value is filled in later that may read the variable.
 */
export function inlineVariable(subject: AssistSubject, offset: number): Refactoring | null {
  const { text, tree, machine, workflowType } = subject
  const assignment = assignmentAt(subject, offset)
  const value =
    assignment && isOnlyOne(machine, assignment) ? steadyValue(assignment.node, assignment.state.language) : null
  if (!assignment || !value || mayReadMore(tree)) return null
  const { name, scope } = assignment
  const flow = variableFlow(machine)
  const reads = variableUses(text, machine).filter(
    (use) => use.name === name && use.scope === scope && !use.isAssignment,
  )
  if (flow.isOpen || reads.length === 0 || namings(tree, name) !== reads.length) return null

  const around = surroundingsOf(text, machine, workflowType)
  const nodes = new Set(reads.flatMap(({ range }) => nodeAtOffset(tree, range.from) ?? []))
  const changes: Change[] = []
  let left = reads.length
  for (const node of nodes) {
    const state = stateAt(machine, pathOf(node))
    const isSet = state !== null && flow.isDefined(state.id, name)
    const replaced = isSet ? readsReplaced(new StateSite(state, around), node, name, value) : null
    if (!replaced) return null
    changes.push(...replaced.changes)
    left -= replaced.count
  }
  if (left !== 0) return null
  const plan = planRefactoring(subject, [...changes, removal(assignment)])
  return plan && { kind: 'inline', label: `Inline variable $${name}`, edits: plan.edits, name: null }
}

/** The assignment that the caret stands in, or the first one of the variable that is read there. */
function assignmentAt({ text, tree, machine }: AssistSubject, offset: number): Assignment | null {
  const assignments = assignedVariables(machine)
  const use = variableAt({ text, machine }, offset)
  if (use) return assignments.find(({ name, scope }) => name === use.name && scope === use.scope) ?? null
  const nodes = new Set<SyntaxNode>()
  for (let at = nodeAtOffset(tree, offset); at; at = at.parent) nodes.add(at)
  return assignments.find(({ node }) => nodes.has(node)) ?? null
}

/** No other assignment sets the variable, or takes its name from it in a scope inside. */
function isOnlyOne(machine: Machine, { name, scope, node }: Assignment): boolean {
  return assignedVariables(machine).every(
    (other) => other.node === node || other.name !== name || !visibleScopes(machine, other.scope).includes(scope),
  )
}

/** True where a value is filled in later that may read any variable; what a task calls reads none. */
function mayReadMore({ root }: SyntaxTree): boolean {
  let found = false
  visitNodes(root, (node) => {
    found ||= isPlaceholder(node) && node.key?.name !== 'Resource'
    return !found
  })
  return found
}

/** How often the name stands behind a `$`, whether anybody reads it there or not; what people write for people aside. */
function namings({ root }: SyntaxTree, name: string): number {
  const form = new RegExp(`\\$${name}(?!\\p{ID_Continue})`, 'gu')
  let count = 0
  visitNodes(root, ({ kind, value, key }) => {
    if (kind === 'string' && typeof value === 'string' && key?.name !== 'Comment')
      count += value.match(form)?.length ?? 0
  })
  return count
}

/** Of the assignment; of all of Assign when nothing else is in it. */
function removal({ node }: Assignment): Change {
  const assign = node.parent
  return { op: 'remove', at: pathOf(assign && propertiesOf(assign).length === 1 ? assign : node) }
}
