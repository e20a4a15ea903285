// Renaming a workflow variable, where it is assigned and wherever it is read.
import { variableFault } from '../../asl/variableFault'
import { err, ok } from '../../base/Result'
import type { ScopeId } from '../../machine/Machine'
import { assignedVariables } from '../../machine/variables/assignedVariables'
import { type VariableUse, variableUses } from '../../machine/variables/variableUses'
import { visibleScopes } from '../../machine/variables/visibleScopes'
import { refuse } from '../refuse'
import type { Command, StudioDocument } from '../StudioDocument'
import { refusalOfBroken } from '../transact'

export interface RenameVariableArgs {
  /** The present name, without `$`. */
  readonly name: string
  /** The scope whose variable it is; null for a name that is read and assigned nowhere. */
  readonly scope: ScopeId | null
  readonly to: string
}

/**
 * Renames a variable of one scope: the keys of Assign, and what reads it there and in the scopes inside. A variable of the same name
 * in another scope is another variable and stays. Refuses a name AWS does not take, and one that would mean something else in a
 * place that reads it: a variable of a scope around or inside, or a name bound in the expression.
 */
export const renameVariable: Command<RenameVariableArgs> = (doc, { name, scope, to }) => {
  const broken = refusalOfBroken(doc)
  if (broken) return err(broken)
  const uses = variableUses(doc.text, doc.machine).filter((use) => use.name === name && use.scope === scope)
  if (uses.length === 0) return refuse('state-gone', `The variable $${name} is no longer in the definition.`)
  const fault = variableFault(to)
  if (fault) return refuse('name-invalid', fault.message)
  if (name !== to && isTaken(doc, uses, scope, to)) {
    return refuse('name-taken', `$${to} means something else where $${name} is used. Choose another name.`)
  }
  const edits = name === to ? [] : uses.map(({ range: { from, to: end } }) => ({ from, to: end, insert: to }))
  return ok({ base: doc.revision, edits, label: `Rename $${name} to $${to}`, origin: 'inspector', undoable: true })
}

function isTaken(
  { machine }: StudioDocument,
  uses: readonly VariableUse[],
  scope: ScopeId | null,
  to: string,
): boolean {
  if (uses.some(({ locals }) => locals.has(to))) return true
  return assignedVariables(machine).some((other) => {
    if (other.name !== to) return false
    if (scope === null) return true
    const [around, inside] = [visibleScopes(machine, scope), visibleScopes(machine, other.scope)]
    return around.includes(other.scope) || inside.includes(scope)
  })
}
