// One of a few fixed values. What is written and none of them is kept as one more.
import type { JsonValue } from '../../../core/base/JsonValue'
import { Select, type SelectOption } from '../../../ui/Select'
import type { FieldEntry } from '../form/FieldEntry'
import type { FieldForm, FieldFormProps } from './FieldForm'

function Form({ entry, source, commit }: FieldFormProps) {
  const values = valuesOf(entry)
  const present = entry.place.node ? textOf(entry.place.node.value, source) : ''
  const known = values.map((value): SelectOption => ({ value: String(value), label: String(value) }))
  const isOdd = present !== '' && !known.some(({ value }) => value === present)
  return (
    <Select
      value={present}
      options={isOdd ? [...known, { value: present, label: present, detail: 'as written' }] : known}
      placeholder="Not set"
      onChange={(text) => {
        const value = values.find((each) => String(each) === text)
        if (value !== undefined) commit(value)
      }}
    />
  )
}

function valuesOf({ spec }: FieldEntry): readonly (string | boolean)[] {
  return spec.kind === 'boolean' ? [true, false] : (spec.values ?? [])
}

function textOf(value: JsonValue | undefined, source: string): string {
  return typeof value === 'string' ? value : source
}

export const choiceField: FieldForm = { Form, layout: 'control' }
