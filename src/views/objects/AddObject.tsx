// A new object: bucket, key and text.
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { TextArea } from '../../ui/TextArea'
import { TextInput } from '../../ui/TextInput'
import styles from './Objects.module.css'
import { type ObjectName, objectFault } from './objectFault'
import type { Objects } from './objectRows'

interface Props {
  /** What the form begins with. */
  readonly name: ObjectName
  readonly objects: Objects
  /** Somebody has just asked for it. */
  readonly takesFocus: boolean
  readonly onAdd: (name: string, body: string) => void
  readonly onCancel?: () => void
}

export function AddObject({ name, objects, takesFocus, onAdd, onCancel }: Props) {
  const [bucket, setBucket] = useState(name.bucket)
  const [key, setKey] = useState(name.key)
  const [body, setBody] = useState('')
  const [isTried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const inputs = [...(form.current?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])]
    if (takesFocus) inputs.find(({ value }) => value === '')?.focus()
  }, [takesFocus])
  const fault = isTried ? objectFault({ bucket, key }, objects) : null
  const errorOf = (input: 'bucket' | 'key') => (fault?.input === input ? fault.message : undefined)
  const add = () => {
    setTried(true)
    if (objectFault({ bucket, key }, objects) === null) onAdd(`${bucket}/${key}`, body)
  }
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label="Add object"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <div className={styles.names}>
        <Field label="Bucket" error={errorOf('bucket')}>
          <TextInput code value={bucket} onChange={setBucket} />
        </Field>
        <Field label="Key" error={errorOf('key')}>
          <TextInput code value={key} onChange={setKey} placeholder="orders/today.csv" />
        </Field>
      </div>
      <Field label="Text">
        <TextArea code rows={3} value={body} onChange={setBody} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" size="small">
          Add object
        </Button>
        {onCancel && (
          <Button size="small" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
    </form>
  )
}
