// A list of error names, each a chip, with suggestions for one more.
import { propertyOf, textOf } from '../../../core/asl/propertyOf'
import { isJsonArray } from '../../../core/base/JsonValue'
import { Combobox } from '../../../ui/Combobox'
import { IconButton } from '../../../ui/IconButton'
import { useForm } from '../FormContext'
import { errorSuggestions } from '../form/errorSuggestions'
import styles from '../Inspector.module.css'
import type { FieldForm, FieldFormProps } from './FieldForm'
import { templateField } from './TemplateField'

function Form(props: FieldFormProps) {
  const { entry, commit } = props
  const { doc } = useForm()
  const { node, state } = entry.place
  if (node && node.kind !== 'array') return <templateField.Form {...props} />
  const values = isJsonArray(node?.value) ? node.value : []
  const names = (node?.children ?? []).map((item) => textOf(item) ?? JSON.stringify(item.value))
  const own = state === null ? null : (doc.machine.states.get(state)?.node ?? null)
  const suggestions = errorSuggestions(textOf(propertyOf(own, 'Resource')) ?? '')
  return (
    <>
      {names.length > 0 && (
        <ul className={styles.chips} aria-label="Errors">
          {names.map((name, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same name may stand twice
            <li className={styles.chip} key={`${index} ${name}`}>
              <span className={styles.chipText}>{name}</span>
              <IconButton
                icon="close"
                size="small"
                label={`Remove ${name}`}
                onClick={() => commit(values.filter((_, at) => at !== index))}
              />
            </li>
          ))}
        </ul>
      )}
      <Combobox
        value=""
        aria-label="Add error"
        placeholder="Add error"
        allowsOther
        options={suggestions
          .filter(({ name }) => !names.includes(name))
          .map(({ name, service }) => ({ value: name, label: name, ...(service === null ? {} : { detail: service }) }))}
        onCommit={(name) => commit([...values, name])}
      />
    </>
  )
}

export const errorNamesField: FieldForm = { Form, layout: 'group' }
