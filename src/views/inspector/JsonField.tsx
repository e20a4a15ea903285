// A JSON value beside the definition: written by hand, read when the field is left.
import { type ReactNode, useState } from 'react'
import type { JsonValue } from '../../core/base/JsonValue'
import { Field } from '../../ui/Field'
import { TextArea } from '../../ui/TextArea'
import { readTemplate } from './form/templateText'
import styles from './Inspector.module.css'

interface Props {
  readonly label: string
  /** Undefined is an empty field. */
  readonly value: JsonValue | undefined
  readonly help?: ReactNode
  /** Shown while the field is empty. */
  readonly placeholder?: string
  readonly onChange: (value: JsonValue) => void
  /** The field was emptied; without it nothing is no value. */
  readonly onEmpty?: () => void
}

export function JsonField({ label, value, help, placeholder, onChange, onEmpty }: Props) {
  const [problem, setProblem] = useState<string | null>(null)
  const write = (text: string) => {
    if (text.trim() === '' && onEmpty) {
      onEmpty()
      return
    }
    const read = readTemplate(text)
    setProblem(read.ok ? null : read.error)
    if (read.ok) onChange(read.value)
  }
  return (
    <div className={styles.row}>
      <Field label={label} error={problem} help={help}>
        <TextArea
          code
          value={value === undefined ? '' : JSON.stringify(value, null, 2)}
          placeholder={placeholder}
          onChange={() => setProblem(null)}
          onCommit={write}
        />
      </Field>
    </div>
  )
}
