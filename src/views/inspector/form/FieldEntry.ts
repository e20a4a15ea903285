// The rows of a form: which fields of a table are written, which are worth an empty input, which are only offered.
import { propertyOf } from '../../../core/asl/propertyOf'
import type { FieldSpec } from '../../../core/asl/StateType'
import { type PathStep, stepName } from '../../../core/base/Path'
import { conditionOf } from './conditions'
import type { FieldPlace } from './FieldPlace'

export interface FieldEntry {
  readonly spec: FieldSpec
  readonly place: FieldPlace
  /** `empty` shows an input all the same, `offered` waits in "Add field". */
  readonly presence: 'present' | 'empty' | 'offered'
  /** True for a field that is written although the query language in force does not know it. */
  readonly isForeign: boolean
  /** The field that stands in the way and is replaced when this one is set. */
  readonly replaces: FieldSpec | null
}

/** Absent fields of a state, or of the definition, that have an empty input: what most people look for. */
const usual: ReadonlySet<string> = new Set([
  ...['Comment', 'Resource', 'Default', 'Error', 'Cause', 'Parameters', 'Arguments', 'Next', 'Output', 'ResultPath'],
  ...['Result', 'Assign', 'Retry', 'Catch', 'TimeoutSeconds', 'ItemsPath', 'Items', 'ItemSelector', 'MaxConcurrency'],
])

/** The same inside lists and objects. */
const usualInside: ReadonlySet<string> = new Set([
  ...['IntervalSeconds', 'MaxAttempts', 'BackoffRate', 'ResultPath', 'ReaderConfig', 'InputType', 'Mode', 'RoleArn'],
  ...['MaxItemsPerBatch', 'Parameters', 'Arguments', 'WriterConfig', 'ProcessorConfig'],
])

/** The rows for the fields `specs` describes of the object that stands at `holder`, in table order. */
export function fieldEntries(specs: readonly FieldSpec[], holder: FieldPlace): readonly FieldEntry[] {
  const written = specs.filter((spec) => nodeOf(spec, holder) !== null)
  return specs.flatMap((spec) => {
    if (isHiddenEnd(spec, holder)) return []
    const isAllowed = spec.languages.includes(holder.language)
    const node = nodeOf(spec, holder)
    if (!isAllowed && !node) return []
    if (!node && endsHere(spec, holder)) return [endAsNext(spec, holder)]
    const rival = written.find((other) => other !== spec && other.exclusive && other.exclusive === spec.exclusive)
    const replaces = node ? null : (rival ?? null)
    const presence = node ? 'present' : !replaces && isWorthAnInput(spec, holder) ? 'empty' : 'offered'
    return [{ spec, place: placeOf(spec, holder), presence, isForeign: !isAllowed, replaces }]
  })
}

/** The name a field is written under; empty for a rule's comparison, which is the rule itself. */
export function fieldName(spec: FieldSpec): string {
  return String(stepName(spec.at[0] ?? ''))
}

/** The property a field was written with, by its place: `End` where the flow ends. */
export function writtenName({ at }: FieldPlace): string {
  const last: PathStep = at[at.length - 1] ?? ''
  return String(stepName(last))
}

function nodeOf(spec: FieldSpec, { node }: FieldPlace) {
  if (spec.at.length > 0) return propertyOf(node, fieldName(spec))
  return Object.keys(conditionOf(node?.value)).length > 0 ? node : null
}

function placeOf(spec: FieldSpec, holder: FieldPlace): FieldPlace {
  return { ...holder, at: [...holder.at, ...spec.at], node: nodeOf(spec, holder) }
}

function isWorthAnInput(spec: FieldSpec, { at, node }: FieldPlace): boolean {
  if (spec.mode === 'DISTRIBUTED') return spec.required === true && propertyOf(node, 'Mode')?.value === spec.mode
  return spec.required === true || (at.length === 0 ? usual : usualInside).has(fieldName(spec))
}

/** `End: true` is what the row of Next shows as "End". */
function endsHere(spec: FieldSpec, { node }: FieldPlace): boolean {
  return isNext(spec) && propertyOf(node, 'End')?.value === true
}

function isNext({ exclusive, kind }: FieldSpec): boolean {
  return exclusive === 'transition' && kind === 'target'
}

function isHiddenEnd(spec: FieldSpec, { node }: FieldPlace): boolean {
  if (spec.exclusive !== 'transition' || spec.kind !== 'boolean') return false
  const end = propertyOf(node, 'End')
  return end === null || (end.value === true && !propertyOf(node, 'Next'))
}

function endAsNext(spec: FieldSpec, holder: FieldPlace): FieldEntry {
  const place = { ...holder, at: [...holder.at, 'End'], node: propertyOf(holder.node, 'End') }
  return { spec, place, presence: 'present', isForeign: false, replaces: null }
}
