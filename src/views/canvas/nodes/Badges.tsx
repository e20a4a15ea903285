// The small icons at the right of a card's second line, and what the run adds to them.
import { Icon } from '../../../ui/Icon'
import styles from './Badges.module.css'
import { type BadgeId, badges } from './badgesOf'

interface Props {
  /** Ids joined by spaces. */
  readonly ids: string
  /** "2/3" for the second of three attempts. */
  readonly attempts: string
  readonly visits: number
}

/** As many signs as there is room for beside the subtitle. */
const MOST = 3

export function Badges({ ids, attempts, visits }: Props) {
  const isBadge = (id: string): id is BadgeId => Object.hasOwn(badges, id)
  // The count of attempts says already that the state retries.
  const all = ids
    .split(' ')
    .filter(isBadge)
    .filter((id) => id !== 'retry' || attempts === '')
  const shown = all.length > MOST ? MOST - 1 : all.length
  if (all.length === 0 && attempts === '' && visits < 2) return null
  return (
    <span className={styles.badges}>
      {attempts !== '' && (
        <span className={styles.count} title="Attempt">
          <Icon name="retry" size={12} />
          {attempts}
        </span>
      )}
      {visits > 1 && <span className={styles.count}>×{visits}</span>}
      {all.slice(0, shown).map((id) => (
        <span className={styles.badge} title={badges[id].label} key={id}>
          <Icon name={badges[id].icon} size={14} />
        </span>
      ))}
      {all.length > shown && <span className={styles.count}>+{all.length - shown}</span>}
    </span>
  )
}
