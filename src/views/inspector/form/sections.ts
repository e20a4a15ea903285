// The sections of a state's form: which rows stand where, and which begin open.
import type { FieldGroup, StateTypeName } from '../../../core/asl/StateType'
import { type FieldEntry, fieldName } from './FieldEntry'

export interface FormSection {
  readonly id: FieldGroup
  readonly title: string
  readonly entries: readonly FieldEntry[]
  /** Open until somebody closes it. */
  readonly beginsOpen: boolean
}

const titles: Readonly<Record<FieldGroup, string>> = {
  basics: 'Basics',
  input: 'Input',
  flow: 'Flow',
  output: 'Output',
  variables: 'Variables',
  errors: 'Error handling',
  items: 'Items',
  advanced: 'Advanced',
}

const order: readonly FieldGroup[] = ['basics', 'items', 'input', 'flow', 'output', 'variables', 'errors', 'advanced']

const closedWhenEmpty: ReadonlySet<FieldGroup> = new Set(['variables', 'errors', 'advanced'])

/** The sections that have rows, in their order. */
export function sectionsOf(entries: readonly FieldEntry[], type: StateTypeName | 'Unknown'): readonly FormSection[] {
  return order.flatMap((id) => {
    const own = entries.filter(({ spec }) => spec.group === id)
    if (own.length === 0) return []
    const title = id === 'items' && type === 'Parallel' ? 'Branches' : titles[id]
    const isWritten = own.some(({ presence }) => presence === 'present')
    const hasInputs = own.some(({ presence }) => presence !== 'offered')
    return [{ id, title, entries: own, beginsOpen: isWritten || (hasInputs && !closedWhenEmpty.has(id)) }]
  })
}

/** The section that shows a field; undefined for one without a row. */
export function sectionWith(sections: readonly FormSection[], field: string): FormSection | undefined {
  return sections.find(({ entries }) => entries.some(({ spec }) => fieldName(spec) === field))
}
