// rule shadowed-variable: an inner scope cannot assign a variable of a scope around it.
import { propertiesOf } from '../../asl/propertyOf'
import { shadowFault, variableNamed } from '../../asl/variableFault'
import type { Machine, ScopeId } from '../../machine/Machine'
import type { SyntaxNode } from '../../syntax/SyntaxTree'
import { eachField } from '../eachField'
import type { LintRule } from '../Finding'

/** Branches and iterations read outer variables and assign their own. */
export const shadowedVariable: LintRule = {
  id: 'shadowed-variable',
  code: 'DUPLICATE_VARIABLE_NAME',
  severity: 'ERROR',
  help: 'States inside of a Parallel or Map cannot assign a variable that a scope around them assigns.',
  check({ machine }, report) {
    const assigned = new Map<ScopeId, Set<string>>()
    const places: { readonly name: string; readonly scope: ScopeId; readonly node: SyntaxNode }[] = []
    eachField(machine, ({ state: { scope }, field, value, language }) => {
      if (field.kind !== 'variables') return
      for (const node of propertiesOf(value)) {
        const name = variableNamed(node.key?.name ?? '', language)
        const names = assigned.get(scope) ?? new Set()
        assigned.set(scope, names.add(name))
        places.push({ name, scope, node })
      }
    })
    for (const { name, scope, node } of places) {
      if (scopesAround(machine, scope).some((outer) => assigned.get(outer)?.has(name)))
        report({ node, message: shadowFault(name).message })
    }
  },
}

function scopesAround(machine: Machine, scope: ScopeId): readonly ScopeId[] {
  const owner = machine.scopes.get(scope)?.owner ?? null
  const around = owner === null ? undefined : machine.states.get(owner)?.scope
  return around === undefined ? [] : [around, ...scopesAround(machine, around)]
}
