// Why a task fails or an execution is stopped: error and cause, either of which may be left out.
import { useState } from 'react'
import type { StopReason } from '../../../core/runs/RunOrder'
import { Button } from '../../../ui/Button'
import { cx } from '../../../ui/cx'
import { Field } from '../../../ui/Field'
import { TextInput } from '../../../ui/TextInput'
import styles from './Waiting.module.css'

export interface ReasonFormProps {
  /** An error somebody might give. */
  readonly example: string
  /** What the button says. */
  readonly action: string
  readonly onGive: (reason: StopReason) => void
}

export function ReasonForm({ example, action, onGive }: ReasonFormProps) {
  const [error, setError] = useState('')
  const [cause, setCause] = useState('')
  return (
    <div className={cx(styles.form, styles.reasonForm)}>
      <div className={styles.reason}>
        <Field label="Error">
          <TextInput code value={error} onChange={setError} placeholder={example} />
        </Field>
        <Field label="Cause">
          <TextInput value={cause} onChange={setCause} />
        </Field>
      </div>
      <div className={styles.buttons}>
        <Button
          variant="primary"
          size="small"
          onClick={() => onGive({ ...(error !== '' && { error }), ...(cause !== '' && { cause }) })}
        >
          {action}
        </Button>
      </div>
    </div>
  )
}
