// For which calls an answer stands: in turn, or by attempt, iteration or input.
import { useState } from 'react'
import type { IndexRange, MockEntry } from '../../core/asl/Execution'
import { Field } from '../../ui/Field'
import { NumberInput } from '../../ui/NumberInput'
import { Select } from '../../ui/Select'
import { TextInput } from '../../ui/TextInput'
import { type Occasion, occasionOf, readRange, withOccasion, withTimes, writeRange } from './form/answers'
import styles from './Inspector.module.css'
import { JsonField } from './JsonField'

interface Props {
  readonly entry: MockEntry
  readonly onChange: (entry: MockEntry) => void
}

const occasions: readonly { readonly value: Occasion; readonly label: string }[] = [
  { value: 'turn', label: 'In turn' },
  { value: 'attempts', label: 'On attempts' },
  { value: 'iteration', label: 'In iterations' },
  { value: 'input', label: 'Input equals' },
]
const several = { value: 'several', label: 'All of these hold' } as const

export function AnswerOccasion({ entry, onChange }: Props) {
  const occasion = occasionOf(entry)
  const { when, attempts, iteration, times, repeat } = entry
  return (
    <>
      <div className={styles.row} data-narrow="">
        <Field label="When">
          <Select
            value={occasion}
            options={occasion === 'several' ? [...occasions, several] : occasions}
            onChange={(next) => onChange(withOccasion(entry, next))}
          />
        </Field>
      </div>
      {occasion === 'turn' && (
        <div className={styles.row} data-narrow="">
          <Field label="Calls">
            <NumberInput
              value={repeat ? undefined : times}
              min={1}
              integer
              disabled={repeat}
              placeholder={repeat ? 'All that follow' : '1'}
              onCommit={(next) => onChange(withTimes(entry, next))}
            />
          </Field>
        </div>
      )}
      {attempts !== undefined && (
        <RangeField
          label="Attempts"
          range={attempts}
          wrong="Attempts count from 0, the first try: write 0, or 1-2."
          onChange={(next) => onChange({ ...entry, attempts: next })}
        />
      )}
      {iteration !== undefined && (
        <RangeField
          label="Iterations"
          range={iteration}
          wrong="Iterations count from 0: write 0, or 1-2."
          onChange={(next) => onChange({ ...entry, iteration: next })}
        />
      )}
      {when !== undefined && (
        <JsonField label="Input" value={when} onChange={(next) => onChange({ ...entry, when: next })} />
      )}
    </>
  )
}

interface RangeProps {
  readonly label: string
  readonly range: IndexRange
  readonly wrong: string
  readonly onChange: (range: IndexRange) => void
}

function RangeField({ label, range, wrong, onChange }: RangeProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const write = (text: string) => {
    const read = readRange(text)
    setProblem(read === null ? wrong : null)
    if (read !== null) onChange(read)
  }
  return (
    <div className={styles.row} data-narrow="">
      <Field label={label} error={problem}>
        <TextInput
          value={writeRange(range)}
          placeholder="0 or 1-2"
          onChange={() => setProblem(null)}
          onCommit={write}
        />
      </Field>
    </div>
  )
}
