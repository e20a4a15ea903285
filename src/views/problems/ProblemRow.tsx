// One finding: how bad, what, where, and AWS's code to search for.
import type { Finding } from '../../core/lint/Finding'
import { useDocument } from '../../studio/StudioContext'
import { Icon, type IconName } from '../../ui/Icon'
import styles from './ProblemRow.module.css'

const icons = { ERROR: 'error', WARNING: 'warning', HINT: 'info' } as const satisfies Record<string, IconName>
const words = { ERROR: 'Error', WARNING: 'Warning', HINT: 'Hint' } as const

export function ProblemRow({ finding, line }: { readonly finding: Finding; readonly line: number }) {
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
}
