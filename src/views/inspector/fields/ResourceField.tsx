// What a Task calls: an action of the catalogue, the ARN itself, and whether the task waits.
import { resourceLabel } from '../../../core/asl/resourceLabel'
import type { ServiceAction } from '../../../core/asl/Service'
import { serviceActions } from '../../../core/services'
import { findAction } from '../../../core/services/findAction'
import { parseSdkCall } from '../../../core/services/parseSdkCall'
import { Combobox, type ComboboxOption } from '../../../ui/Combobox'
import { Field } from '../../../ui/Field'
import { Select } from '../../../ui/Select'
import { TextInput } from '../../../ui/TextInput'
import { writeText } from '../form/fieldText'
import { patternOf, patternsOf, withPattern } from '../form/resourcePattern'
import { commitText } from './commitText'
import type { FieldForm, FieldFormProps } from './FieldForm'

const options: readonly ComboboxOption[] = serviceActions.map(optionFor)

function optionFor(action: ServiceAction): ComboboxOption {
  const { id, service, icon, aliases, resource } = action
  return {
    value: id,
    label: `${service.replace(/^(AWS|Amazon) /, '')}: ${action.action}`,
    glyph: icon,
    keywords: [service, resource, ...aliases],
  }
}

function Form(props: FieldFormProps) {
  const { entry, source, commit, refuse } = props
  const resource = writeText(entry.place.node?.value, source)
  const action = findAction(resource)
  const patterns = patternsOf(action, resource)
  const pick = (value: string) => {
    const chosen = serviceActions.find(({ id }) => id === value) ?? parseSdkCall(value)
    if (chosen) commit(chosen.resource)
    else refuse(`There is no action "${value}". Any AWS call is written service:operation, such as s3:getObject.`)
  }
  const known = action && (options.find(({ value }) => value === action.id) ?? optionFor(action))
  return (
    <>
      <Field label="Action">
        <Combobox
          value={known?.value ?? ''}
          options={known && !options.includes(known) ? [known, ...options] : options}
          allowsOther
          placeholder={resource === '' ? 'Search services' : resourceLabel(resource)}
          emptyText="Press Enter for any AWS call, such as s3:getObject."
          onCommit={pick}
        />
      </Field>
      <Field label="Resource ARN" required>
        <TextInput
          code
          value={resource}
          title={resource}
          onChange={() => refuse(null)}
          onCommit={(text) => commitText(props, text)}
        />
      </Field>
      {patterns.length > 1 && (
        <Field label="Integration pattern">
          <Select
            value={patternOf(resource)}
            options={patterns}
            onChange={(pattern) => commit(withPattern(resource, pattern))}
          />
        </Field>
      )}
    </>
  )
}

export const resourceField: FieldForm = { Form, layout: 'group' }
