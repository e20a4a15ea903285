// SendTaskSuccess: the output as JSON; and SendTaskHeartbeat, where a heartbeat is awaited.
import { useState } from 'react'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { TextArea } from '../../../ui/TextArea'
import type { AnswerProps } from './AnswerProps'
import { plausibleAnswer } from './plausibleAnswer'
import styles from './Waiting.module.css'

/** Answers given in this session, by state name: the same question is mostly answered alike. */
const given = new Map<string, string>()

export function SucceedForm({ work, acting: { act } }: AnswerProps) {
  const [output, setOutput] = useState(() => plausibleAnswer(work, given))
  const { taskToken, heartbeatAt } = work
  const succeed = async () => {
    const result = await act({ kind: 'succeedTask', taskToken, output })
    if (result) given.set(work.name, output)
  }
  return (
    <div className={styles.form}>
      <Field label="Output (JSON)" hideLabel>
        <TextArea
          code
          rows={3}
          value={output}
          onChange={setOutput}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
            event.preventDefault()
            event.stopPropagation()
            void succeed()
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button variant="primary" size="small" onClick={() => void succeed()}>
          Send success
        </Button>
        {heartbeatAt !== null && (
          <Button size="small" onClick={() => void act({ kind: 'beatTask', taskToken })}>
            Send heartbeat
          </Button>
        )}
      </div>
    </div>
  )
}
