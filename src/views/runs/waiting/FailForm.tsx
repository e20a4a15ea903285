// SendTaskFailure: error and cause, either of which may be left out.
import { useState } from 'react'
import { Button } from '../../../ui/Button'
import { cx } from '../../../ui/cx'
import { Field } from '../../../ui/Field'
import { TextInput } from '../../../ui/TextInput'
import type { AnswerProps } from './AnswerProps'
import styles from './Waiting.module.css'

export function FailForm({ work: { taskToken }, acting: { act } }: AnswerProps) {
  const [error, setError] = useState('')
  const [cause, setCause] = useState('')
  const fail = () =>
    act({ kind: 'failTask', taskToken, ...(error !== '' && { error }), ...(cause !== '' && { cause }) })
  return (
    <div className={cx(styles.form, styles.reasonForm)}>
      <div className={styles.reason}>
        <Field label="Error">
          <TextInput code value={error} onChange={setError} placeholder="Rejected" />
        </Field>
        <Field label="Cause">
          <TextInput value={cause} onChange={setCause} />
        </Field>
      </div>
      <div className={styles.buttons}>
        <Button variant="primary" size="small" onClick={() => void fail()}>
          Send failure
        </Button>
      </div>
    </div>
  )
}
