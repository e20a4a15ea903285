// One finding: how bad, what, where, and AWS's code to search for.
import { memo } from 'react'
import type { Finding } from '../../core/lint/Finding'
import { useDocument } from '../../studio/StudioContext'
import { Icon, type IconName } from '../../ui/Icon'
import styles from './ProblemRow.module.css'

const icons = { ERROR: 'error', WARNING: 'warning', HINT: 'info' } as const satisfies Record<string, IconName>
const words = { ERROR: 'Error', WARNING: 'Warning', HINT: 'Hint' } as const

interface Props {
  readonly finding: Finding
  readonly line: number
}

/** Drawn anew only when its finding, or the line of it, is another. */
export const ProblemRow = memo(function ProblemRow({ finding, line }: Props) {
  const { severity, message, code, state } = finding
  const name = useDocument(({ doc }) => (state === null ? '' : (doc.machine.states.get(state)?.name ?? '')))
  return (
    <div className={styles.row}>
      <span className={styles[severity]}>
        <Icon name={icons[severity]} label={words[severity]} />
      </span>
      <span className={styles.message} title={message}>
        {message}
      </span>
      {name !== '' && <span className={styles.state}>{name}</span>}
      <span className={styles.code}>{code}</span>
      <span className={styles.line}>Line {line}</span>
    </div>
  )
})
