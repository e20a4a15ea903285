// Which form a field's value has, by the tables of the language.
import { comparators } from '../asl/comparators'
import type { FieldKind, FieldSpec, QueryLanguage } from '../asl/StateType'
import { type Path, stepName } from '../base/Path'
import { stateTypeNamed } from '../states/stateTypeNamed'

/** A field of a state, and how deep inside of it a path leads. */
export interface PreviewField {
  readonly kind: FieldKind
  readonly spec: FieldSpec | null
  /** From the field's own value to the part of it that is meant. */
  readonly rest: Path
}

/** The field that `at` leads to in a state of `type`; a field nobody knows is a template. */
export function previewField(type: string, at: Path, language: QueryLanguage): PreviewField {
  const fields = stateTypeNamed(type)?.fields ?? []
  return fieldIn(fields, at, language) ?? { kind: 'template', spec: null, rest: at.slice(1) }
}

function fieldIn(fields: readonly FieldSpec[], at: Path, language: QueryLanguage): PreviewField | null {
  const [first, ...rest] = at
  if (first === undefined) return null
  const name = stepName(first)
  const spec = fields.find((field) => field.at[0] === name && field.languages.includes(language))
  if (!spec) return null
  const inside = spec.kind === 'list' ? rest.slice(1) : spec.kind === 'object' ? rest : null
  const items = spec.items ?? []
  if (inside === null || rest.length === 0) return { kind: spec.kind, spec, rest }
  const rule = items.find((field) => field.at.length === 0 && field.languages.includes(language))
  if (rule && isOfRule(inside))
    return { kind: inside.length === 0 ? 'condition' : 'referencePath', spec: rule, rest: [] }
  return fieldIn(items, inside, language)
}

/** A whole rule, or one of its two paths. */
function isOfRule(inside: Path): boolean {
  const [name] = inside.map(stepName)
  return name === undefined || name === 'Variable' || comparators.get(String(name))?.operand === 'path'
}
