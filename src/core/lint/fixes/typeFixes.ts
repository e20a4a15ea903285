// The Type of a state that has none, or none there is.
import { basicFields } from '../../asl/fields/basicFields'
import { propertyOf } from '../../asl/propertyOf'
import { pathOf } from '../../syntax/pathOf'
import type { SyntaxNode } from '../../syntax/SyntaxTree'
import type { Fix } from '../Finding'
import { nearestOf } from './nearestOf'

/** Fields that only one type has. */
const TELLING: readonly (readonly [field: string, type: string])[] = [
  ['Resource', 'Task'],
  ['Choices', 'Choice'],
  ['Branches', 'Parallel'],
  ['ItemProcessor', 'Map'],
  ['Iterator', 'Map'],
  ['Seconds', 'Wait'],
  ['SecondsPath', 'Wait'],
  ['Timestamp', 'Wait'],
  ['TimestampPath', 'Wait'],
  ['Error', 'Fail'],
  ['Cause', 'Fail'],
  ['Result', 'Pass'],
]

/** By the word that is written, else by the fields of the state. */
export function typeFixes(state: SyntaxNode): readonly Fix[] {
  if (state.kind !== 'object') return []
  const written = propertyOf(state, 'Type')
  const near = typeof written?.value === 'string' ? nearestOf(written.value, basicFields.Type.values) : null
  const told = TELLING.find(([field]) => propertyOf(state, field))?.[1]
  const type = near ?? told ?? (propertyOf(state, 'Next') || propertyOf(state, 'End') ? 'Pass' : 'Succeed')
  const at = pathOf(state)
  return [
    written
      ? { label: `Make it a ${type}`, changes: [{ op: 'set', at: pathOf(written), value: type }] }
      : { label: `Make it a ${type}`, changes: [{ op: 'insert', into: at, key: 'Type', value: type, after: null }] },
  ]
}
