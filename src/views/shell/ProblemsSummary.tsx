// The worst problem in one line, while the list is not open.

import { goToFinding } from '../../studio/goToFinding'
import { useProblems, useStudio } from '../../studio/StudioContext'
import styles from './Summary.module.css'

export function ProblemsSummary() {
  const studio = useStudio()
  const worst = useProblems(
    ({ findings }) =>
      findings.find(({ severity }) => severity === 'ERROR') ?? findings.find(({ severity }) => severity === 'WARNING'),
  )
  if (!worst) return <span className={styles.quiet}>No problems</span>
  return (
    <button type="button" className={styles.line} title={worst.message} onClick={() => goToFinding(studio, worst)}>
      {worst.message}
    </button>
  )
}
