// Fixes of schema: the name, the value or the field that was meant.
import { branchFields, processorFields } from '../../asl/fields/branchFields'
import { machineFields } from '../../asl/fields/machineFields'
import { propertyOf } from '../../asl/propertyOf'
import type { FieldSpec } from '../../asl/StateType'
import { stepName } from '../../base/Path'
import { pathOf } from '../../syntax/pathOf'
import type { SyntaxNode } from '../../syntax/SyntaxTree'
import type { Fix } from '../Finding'
import type { RuleReport } from '../LintRule'
import type { StateSite } from '../StateSite'
import type { FixMaker } from './FixMaker'
import { missingFields } from './missingFields'
import { strayField } from './strayField'
import { typeFixes } from './typeFixes'
import { valueFixes } from './valueFixes'

export const schemaFixes: FixMaker = {
  rule: 'schema',
  inState(problem, site) {
    const { node } = problem
    if (!node) return []
    if (node === site.node && !site.type) return typeFixes(node)
    if (node.parent === site.node && node.key?.name === 'Type') return typeFixes(site.node)
    // What is said of a field is said of its object, with the place; what is said of a value of the value.
    const object = problem.path ? node : node.parent
    const scope = site.scopes.find((one) => one.node === object)
    if (scope) return fixesIn(problem, scope.kind === 'processor' ? processorFields : branchFields, scope.node)
    const holder = site.objects.find((one) => one.node === object)
    return holder ? fixesIn(problem, holder.fields, holder.node, site) : valueWithin(node, site)
  },
  inDefinition(problem, { machine }) {
    return machine.node ? fixesIn(problem, machineFields, machine.node) : []
  },
}

/** An item of a field that takes a list of names is judged by the field. */
function valueWithin(node: SyntaxNode, { fields }: StateSite): readonly Fix[] {
  const field = fields.find(({ value }) => value === node)
  return field ? valueFixes(node, field.field) : []
}

/** The report is about `object`, a field that does not belong to it, one that is missing, or the value of one. */
function fixesIn(
  { node, path }: RuleReport,
  fields: readonly FieldSpec[],
  object: SyntaxNode,
  site?: StateSite,
): readonly Fix[] {
  const specOf = (name: string) => fields.find(({ at }) => at[0] === name)
  if (!node) return []
  if (node !== object) {
    const spec = specOf(node.key?.name ?? '')
    return spec ? valueFixes(node, spec) : []
  }
  const step = path?.at(-1)
  const name = step === undefined || path?.length !== pathOf(object).length + 1 ? null : String(stepName(step))
  const written = name === null ? null : propertyOf(object, name)
  if (name === null) return []
  if (!written) return missingFields(object, fields)
  const spec = specOf(name)
  return spec ? valueFixes(written, spec) : strayField(written, object, fields, site)
}
