// The fields that are not there yet, to pick from.
import { Combobox } from '../../ui/Combobox'
import { Icon } from '../../ui/Icon'
import { type FieldEntry, fieldName } from './form/FieldEntry'
import styles from './Inspector.module.css'

interface Props {
  readonly title: string
  readonly entries: readonly FieldEntry[]
  readonly onAdd: (entry: FieldEntry) => void
  /** Takes the name of a field the table does not know, where the object may have any. */
  readonly onOther?: (name: string) => void
}

export function AddField({ title, entries, onAdd, onOther }: Props) {
  if (entries.length === 0 && !onOther) return null
  const pick = (name: string) => {
    const entry = entries.find(({ spec }) => fieldName(spec) === name)
    if (entry) onAdd(entry)
    else onOther?.(name)
  }
  return (
    <div className={styles.addField}>
      <Icon name="add" size={14} />
      <Combobox
        value=""
        aria-label={`Add field to ${title}`}
        placeholder="Add field"
        allowsOther={onOther !== undefined}
        options={entries.map(optionOf)}
        onCommit={pick}
      />
    </div>
  )
}

function optionOf({ spec, replaces }: FieldEntry) {
  const name = fieldName(spec)
  const plain = spec.mode === 'DISTRIBUTED' ? 'distributed' : name === spec.label ? '' : name
  const detail = replaces ? `replaces ${replaces.label}` : plain
  return { value: name, label: spec.label, keywords: [name], ...(detail === '' ? {} : { detail }) }
}
