// How one attempt of a task ends in a simulated run: a result, an error, a time-out, and after how long.
import { useState } from 'react'
import type { MockEntry } from '../../core/asl/Execution'
import type { JsonValue } from '../../core/base/JsonValue'
import type { StateView } from '../../core/machine/Machine'
import { Combobox } from '../../ui/Combobox'
import { Field } from '../../ui/Field'
import { IconButton } from '../../ui/IconButton'
import { NumberInput } from '../../ui/NumberInput'
import { Select } from '../../ui/Select'
import { TextArea } from '../../ui/TextArea'
import { TextInput } from '../../ui/TextInput'
import { type AttemptMode, modeOf, withLatency, withMode } from './form/attempts'
import { errorSuggestions } from './form/errorSuggestions'
import { readTemplate } from './form/templateText'
import styles from './Inspector.module.css'
import { ItemCard } from './ItemCard'

interface Props {
  readonly entry: MockEntry
  readonly index: number
  readonly count: number
  readonly state: StateView
  /** What the service would plausibly say. */
  readonly answer: JsonValue
  readonly onChange: (entry: MockEntry) => void
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
}

const modes: readonly { readonly value: AttemptMode; readonly label: string }[] = [
  { value: 'return', label: 'Returns' },
  { value: 'throw', label: 'Fails' },
  { value: 'timeout', label: 'Times out' },
  { value: 'pending', label: 'Never answers' },
]

export function AttemptForm({ entry, index, count, state, answer, onChange, onMove, onRemove }: Props) {
  const title = `Attempt ${index + 1}`
  const mode = modeOf(entry)
  const actions = (
    <>
      {index > 0 && (
        <IconButton icon="arrowUp" size="small" label={`Move ${title} up`} onClick={() => onMove(index - 1)} />
      )}
      {index < count - 1 && (
        <IconButton icon="arrowDown" size="small" label={`Move ${title} down`} onClick={() => onMove(index + 1)} />
      )}
      <IconButton icon="delete" size="small" label={`Remove ${title}`} onClick={onRemove} />
    </>
  )
  return (
    <ItemCard title={title} actions={actions}>
      <div className={styles.fields}>
        <div className={styles.row} data-narrow="">
          <Field label="Outcome">
            <Select value={mode} options={modes} onChange={(next) => onChange(withMode(entry, next, answer))} />
          </Field>
        </div>
        {(mode === 'return' || mode === 'throw') && (
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
        {mode === 'return' && <ReturnValue entry={entry} onChange={onChange} />}
        {mode === 'throw' && <ThrownError entry={entry} state={state} onChange={onChange} />}
      </div>
    </ItemCard>
  )
}

function ReturnValue({ entry, onChange }: Pick<Props, 'entry' | 'onChange'>) {
  const [problem, setProblem] = useState<string | null>(null)
  const write = (text: string) => {
    const read = readTemplate(text)
    setProblem(read.ok ? null : read.error)
    if (read.ok) onChange({ ...entry, return: read.value })
  }
  return (
    <div className={styles.row}>
      <Field label="Result" error={problem}>
        <TextArea
          code
          value={JSON.stringify(entry.return ?? null, null, 2)}
          onChange={() => setProblem(null)}
          onCommit={write}
        />
      </Field>
    </div>
  )
}

function ThrownError({ entry, state, onChange }: Pick<Props, 'entry' | 'state' | 'onChange'>) {
  const thrown = entry.throw ?? {}
  return (
    <>
      <div className={styles.row}>
        <Field label="Error">
          <Combobox
            value={thrown.error ?? ''}
            allowsOther
            code
            options={errorSuggestions(state).map(({ name, service }) => ({
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
