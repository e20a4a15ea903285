// How often the run came to a state, beside its status; nothing for once.
import styles from './Visits.module.css'

export function Visits({ count }: { readonly count: number }) {
  return count < 2 ? null : (
    <span className={styles.visits}>×{count < 10_000 ? count : `${Math.floor(count / 1000)}k`}</span>
  )
}
