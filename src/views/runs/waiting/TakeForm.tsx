// GetActivityTask: a worker takes the task of the activity that waits longest.
import { useState } from 'react'
import { announce } from '../../../ui/announce'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { TextInput } from '../../../ui/TextInput'
import type { AnswerProps } from './AnswerProps'
import styles from './Waiting.module.css'

export function TakeForm({ work: { resource }, acting: { act } }: AnswerProps) {
  const [workerName, setWorkerName] = useState('worker-1')
  const take = async () => {
    const named = workerName === '' ? {} : { workerName }
    const result = await act({ kind: 'takeActivity', activityArn: resource, ...named })
    if (result) announce(result.task ? `Taken by ${workerName || 'a worker'}` : 'No task of this activity waits')
  }
  return (
    <div className={styles.take}>
      <Field label="Worker name" layout="beside">
        <TextInput value={workerName} onChange={setWorkerName} />
      </Field>
      <Button size="small" onClick={() => void take()}>
        Take as worker
      </Button>
    </div>
  )
}
