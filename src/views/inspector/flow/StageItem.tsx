// One stage: its field, what it did in a word, and the differences line by line; the whole value on demand.
import { useState } from 'react'
import type { JsonValue } from '../../../core/base/JsonValue'
import type { FlowStage } from '../../../core/teststate/FlowStage'
import { type ValueDifference, valueDifference } from '../../../core/teststate/valueDifference'
import { Button } from '../../../ui/Button'
import { JsonView } from '../../../ui/JsonView'
import styles from './DataFlow.module.css'
import { DifferenceLines } from './DifferenceLines'

export function StageItem({ stage }: { readonly stage: FlowStage }) {
  const { title, isWritten, before, after } = stage
  const [isWhole, setWhole] = useState(false)
  if (!isWritten) {
    return (
      <li className={styles.stage}>
        <p className={styles.title}>
          {title} <span className={styles.note}>not set</span>
        </p>
      </li>
    )
  }
  const difference = before === undefined ? null : valueDifference(before, after)
  const isListed = difference?.kind === 'changed'
  return (
    <li className={styles.stage}>
      <div className={styles.head}>
        <p className={styles.title}>
          {title} <span className={styles.note}>{noteOf(difference)}</span>
        </p>
        {(isListed || difference?.kind === 'same') && (
          <Button
            size="small"
            variant="ghost"
            aria-expanded={isWhole}
            aria-label={`Whole value after ${title}`}
            onClick={() => setWhole(!isWhole)}
          >
            {isWhole ? 'Hide value' : 'Value'}
          </Button>
        )}
      </div>
      {isListed && <DifferenceLines differences={difference.differences} omitted={difference.omitted} />}
      {(isWhole || difference === null || difference.kind === 'replaced') && <Whole title={title} value={after} />}
    </li>
  )
}

function Whole({ title, value }: { readonly title: string; readonly value: JsonValue }) {
  return <JsonView label={`After ${title}`} value={value} maxHeight={160} depth={2} />
}

function noteOf(difference: ValueDifference | null): string {
  if (difference === null) return ''
  if (difference.kind === 'same') return 'unchanged'
  if (difference.kind === 'replaced') return 'replaces what was before'
  const count = difference.differences.length + difference.omitted
  return count === 1 ? '1 difference' : `${count} differences`
}
