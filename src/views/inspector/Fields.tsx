// The fields of an object inside a state: an entry of a list, a reader, a processor.
import { FieldRows } from './FieldRows'
import type { FieldsProps } from './FormContext'
import { fieldEntries } from './form/FieldEntry'
import { otherFields } from './form/otherFields'
import styles from './Inspector.module.css'
import { OtherFields } from './OtherFields'

export function Fields({ specs, holder, title, isOpen = false }: FieldsProps) {
  // States are the canvas's to edit.
  const entries = fieldEntries(specs, holder).filter(({ spec }) => spec.kind !== 'machine')
  return (
    <div className={styles.fields}>
      <FieldRows entries={entries} holder={holder} title={title} isOpen={isOpen} />
      <OtherFields fields={otherFields(specs, holder)} />
    </div>
  )
}
