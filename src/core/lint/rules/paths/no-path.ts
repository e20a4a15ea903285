// rule no-path: a field whose value looks like a path has a name in Path.
import { comparators } from '../../../asl/comparators'
import { propertiesOf } from '../../../asl/propertyOf'
import type { FieldSpec } from '../../../asl/StateType'
import type { LintRule } from '../../LintRule'
import { looksLikePath } from '../../looksDynamic'

/** Fields, and comparisons of Choice rules, that have a twin whose name ends in Path. JSONPath states only. */
export const noPath: LintRule = {
  id: 'no-path',
  code: 'NO_PATH',
  severity: 'WARNING',
  doc: {
    what: 'A value that looks like a path stands in the field whose name ends in Path.',
    why: 'In Error, Seconds or StringEquals it is taken as it stands; ErrorPath, SecondsPath and StringEqualsPath read it.',
    fix: 'Add Path to the name of the field. When the text is meant as it stands, mute the rule.',
    example: {
      bad: '{ "Type": "Fail", "Error": "$.error" }',
      good: '{ "Type": "Fail", "ErrorPath": "$.error" }',
    },
  },
  checkState({ objects, rules, language }, report) {
    if (language !== 'JSONPath') return
    const check = (object: (typeof rules)[number], hasTwin: (name: string) => boolean) => {
      for (const property of propertiesOf(object)) {
        const name = property.key?.name ?? ''
        if (property.kind !== 'string' || !looksLikePath(property.value) || !hasTwin(`${name}Path`)) continue
        const message = `The value of '${name}' looks like a JSONPath. Use '${name}Path' to evaluate it at runtime.`
        report({ node: property, message })
      }
    }
    for (const { node, fields } of objects) check(node, (twin) => fields.some((field) => isTwin(field, twin)))
    for (const rule of rules) check(rule, (twin) => comparators.has(twin))
  },
}

/** ResultPath is no twin of Result: of twins only one may stand. */
function isTwin({ at, exclusive }: FieldSpec, name: string): boolean {
  return at[0] === name && exclusive !== undefined
}
