// One call that waits: its facts, its input, and the ways to answer it as a worker or an approver would.
import { useState } from 'react'
import type { PendingWork } from '../../../core/runs/pendingWork'
import { useMainRun } from '../../../studio/StudioContext'
import { CopyButton } from '../../../ui/CopyButton'
import { FieldError } from '../../../ui/FieldError'
import { JsonView } from '../../../ui/JsonView'
import { SegmentedControl } from '../../../ui/SegmentedControl'
import details from '../Details.module.css'
import { formatDuration } from '../formatDuration'
import lines from '../Lines.module.css'
import { presentOf } from './deadlines'
import { FailForm } from './FailForm'
import { SucceedForm } from './SucceedForm'
import { TakeForm } from './TakeForm'
import { useAct } from './useAct'
import styles from './Waiting.module.css'
import { deadlineWords, workKind, workName } from './workWords'

type Answer = 'succeed' | 'fail'

const answers = [
  { value: 'succeed', label: 'Succeed' },
  { value: 'fail', label: 'Fail' },
] as const

export function AnswerForm({ work }: { readonly work: PendingWork }) {
  const [answer, setAnswer] = useState<Answer>('succeed')
  const acting = useAct()
  const { fault } = acting
  const form = { work, acting }
  return (
    <section className={details.details} aria-label={`Answer ${workName(work)}`}>
      <div className={details.head}>
        <h2 className={details.name}>{workName(work)}</h2>
        <span className={details.fact}>{workKind(work)}</span>
        <span className={details.pickers}>
          <SegmentedControl label="Answer" value={answer} options={answers} onChange={setAnswer} />
        </span>
      </div>
      <div className={details.body}>
        {work.kind === 'activity' && !work.started && <TakeForm {...form} />}
        {answer === 'succeed' ? <SucceedForm {...form} /> : <FailForm {...form} />}
        {fault && (
          <div role="alert">
            <FieldError>
              {fault.code}: {fault.message}
            </FieldError>
          </div>
        )}
        <Facts work={work} />
        <div className={details.value}>
          <h3 className={details.title}>Input</h3>
          <JsonView label={`Input of ${workName(work)}`} value={work.input} maxHeight={320} />
        </div>
      </div>
    </section>
  )
}

function Facts({ work }: { readonly work: PendingWork }) {
  const now = useMainRun((run) => presentOf(run.pending, run.now))
  const startedAt = useMainRun((run) => run.startedAt)
  return (
    <dl className={lines.facts}>
      <dt>Waiting since</dt>
      <dd>
        +{formatDuration(work.since - startedAt)} · {deadlineWords(work, now)}
      </dd>
      <dt>Task token</dt>
      <dd className={styles.token}>
        <code title={work.taskToken}>{work.taskToken}</code>
        <CopyButton label="Copy task token" text={() => work.taskToken} />
      </dd>
      {!work.asks && (
        <>
          <dt>Task result</dt>
          <dd>Set to give no answer: the run does not wait for one.</dd>
        </>
      )}
    </dl>
  )
}
