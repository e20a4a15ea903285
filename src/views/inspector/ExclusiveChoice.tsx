// Which of several fields is written, where exactly one has to be: how long a Wait waits.
import { useState } from 'react'
import { FieldError } from '../../ui/FieldError'
import { SegmentedControl } from '../../ui/SegmentedControl'
import { changeField } from './form/changeField'
import { type FieldEntry, fieldName } from './form/FieldEntry'
import type { FieldPlace } from './form/FieldPlace'
import { startValue } from './form/startValue'
import styles from './Inspector.module.css'
import { useEdit } from './useEdit'

interface Props {
  readonly entries: readonly FieldEntry[]
  readonly holder: FieldPlace
}

export function ExclusiveChoice({ entries, holder }: Props) {
  const edit = useEdit()
  const [problem, setProblem] = useState<string | null>(null)
  const present = entries.find(({ place }) => place.node !== null)
  const choose = (name: string) => {
    const entry = entries.find(({ spec }) => fieldName(spec) === name)
    if (entry) setProblem(edit(changeField, { entry, value: startValue(entry, holder) }))
  }
  return (
    <div className={styles.row}>
      <SegmentedControl
        label="One of"
        columns={2}
        value={present ? fieldName(present.spec) : ''}
        options={entries.map(({ spec }) => ({ value: fieldName(spec), label: spec.label }))}
        onChange={choose}
      />
      {problem !== null && <FieldError>{problem}</FieldError>}
    </div>
  )
}
