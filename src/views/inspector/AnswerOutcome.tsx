// What an answer says: a result, an error, a computation, nothing at all, or what a person says; and after how long.
import { useState } from 'react'
import type { MockEntry } from '../../core/asl/Execution'
import { parseResource } from '../../core/asl/parseResource'
import type { JsonValue } from '../../core/base/JsonValue'
import { responseHint } from '../../core/services/responseHint'
import { Combobox } from '../../ui/Combobox'
import { Field } from '../../ui/Field'
import { NumberInput } from '../../ui/NumberInput'
import { Select } from '../../ui/Select'
import { TextArea } from '../../ui/TextArea'
import { TextInput } from '../../ui/TextInput'
import { type AnswerMode, modeOf, withLatency, withMode } from './form/answers'
import { errorSuggestions } from './form/errorSuggestions'
import styles from './Inspector.module.css'
import { JsonField } from './JsonField'

interface Props {
  readonly entry: MockEntry
  readonly resource: string
  /** What the service would plausibly say. */
  readonly answer: JsonValue
  readonly onChange: (entry: MockEntry) => void
}

const modes: readonly { readonly value: AnswerMode; readonly label: string }[] = [
  { value: 'return', label: 'Returns' },
  { value: 'throw', label: 'Fails' },
  { value: 'compute', label: 'Computes' },
  { value: 'ask', label: 'Asks me' },
  { value: 'timeout', label: 'Times out' },
  { value: 'pending', label: 'Never answers' },
]
const missing = { value: 'missing', label: 'No response' } as const

const words: Partial<Record<AnswerMode, string>> = {
  ask: 'The run pauses at this task and asks what it answers.',
  missing: 'The task fails with States.Runtime: the imported test case has no response for the call.',
}

export function AnswerOutcome({ entry, resource, answer, onChange }: Props) {
  const mode = modeOf(entry)
  const { pattern } = parseResource(resource)
  return (
    <>
      <div className={styles.row} data-narrow="">
        <Field label="Outcome">
          <Select
            value={mode}
            options={mode === 'missing' ? [...modes, missing] : modes}
            onChange={(next) => onChange(withMode(entry, next, answer))}
          />
        </Field>
      </div>
      {(mode === 'return' || mode === 'throw' || mode === 'compute') && (
        <div className={styles.row} data-narrow="">
          <Field label="Latency">
            <NumberInput
              value={entry.latency}
              min={0}
              integer
              unit="ms"
              placeholder="0"
              step={100}
              onCommit={(latency) => onChange(withLatency(entry, latency))}
            />
          </Field>
        </div>
      )}
      {mode === 'return' && (
        <JsonField
          label="Result"
          value={entry.return ?? null}
          help={responseHint(resource, entry.return ?? null)}
          placeholder={JSON.stringify(answer, null, 2)}
          onChange={(value) => onChange({ ...entry, return: value })}
          onEmpty={() => onChange({ ...entry, return: answer })}
        />
      )}
      {mode === 'compute' && <Computation entry={entry} onChange={onChange} />}
      {mode === 'throw' && <ThrownError entry={entry} resource={resource} onChange={onChange} />}
      {words[mode] !== undefined && <p className={styles.quiet}>{words[mode]}</p>}
      {pattern !== 'requestResponse' && (
        <JsonField
          label="Output of the submission"
          value={entry.submitted}
          placeholder="None: the history tells of no TaskSubmitted."
          onChange={(submitted) => onChange({ ...entry, submitted })}
          onEmpty={() => onChange(withoutSubmission(entry))}
        />
      )}
    </>
  )
}

function withoutSubmission({ submitted: _submitted, ...entry }: MockEntry): MockEntry {
  return entry
}

function Computation({ entry, onChange }: Pick<Props, 'entry' | 'onChange'>) {
  const [problem, setProblem] = useState<string | null>(null)
  // The expression language is only needed now.
  const write = async (text: string) => {
    const compute = text.trim()
    const { readMockEntry } = await import('../../core/runs/mocks/readMocks')
    const read = readMockEntry({ compute })
    setProblem(read.ok ? null : (read.error[0]?.message.replace(/^\/compute (.)/, 'It $1') ?? null))
    if (read.ok) onChange({ ...entry, compute })
  }
  return (
    <div className={styles.row}>
      <Field
        label="Result by JSONata"
        error={problem}
        help="$states.input is what the task sends: its Arguments or Parameters."
      >
        <TextArea
          code
          value={entry.compute ?? ''}
          placeholder="{% $states.input %}"
          onChange={() => setProblem(null)}
          onCommit={(text) => void write(text)}
        />
      </Field>
    </div>
  )
}

function ThrownError({ entry, resource, onChange }: Pick<Props, 'entry' | 'resource' | 'onChange'>) {
  const thrown = entry.throw ?? {}
  return (
    <>
      <div className={styles.row}>
        <Field label="Error">
          <Combobox
            value={thrown.error ?? ''}
            allowsOther
            code
            options={errorSuggestions(resource).map(({ name, service }) => ({
              value: name,
              label: name,
              ...(service === null ? {} : { detail: service }),
            }))}
            onCommit={(error) => onChange({ ...entry, throw: { ...thrown, error } })}
          />
        </Field>
      </div>
      <div className={styles.row}>
        <Field label="Cause">
          <TextInput
            value={thrown.cause ?? ''}
            onCommit={(cause) => onChange({ ...entry, throw: { ...thrown, cause } })}
          />
        </Field>
      </div>
    </>
  )
}
