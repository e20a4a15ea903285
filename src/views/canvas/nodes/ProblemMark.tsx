// The mark of a problem, outside the upper right corner of what it concerns.
import type { Severity } from '../../../core/lint/Finding'
import { Icon, type IconName } from '../../../ui/Icon'
import styles from './ProblemMark.module.css'

const icons = { ERROR: 'error', WARNING: 'warning', HINT: 'hint' } as const satisfies Record<Severity, IconName>

export function ProblemMark({ severity }: { readonly severity: Severity | null }) {
  if (severity === null) return null
  return (
    <span className={styles.mark} data-severity={severity}>
      <Icon name={icons[severity]} size={14} />
    </span>
  )
}
