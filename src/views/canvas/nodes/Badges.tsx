// The small icons at the right of a card's second line. A run has that place for its attempts: what the card is doing
// matters more then than what it could do.
import { Icon } from '../../../ui/Icon'
import styles from './Badges.module.css'
import { type BadgeId, badges } from './badgesOf'

interface Props {
  /** Ids joined by spaces. */
  readonly ids: string
  /** "2/3" for the second of three attempts. */
  readonly attempts: string
  readonly hasRun: boolean
  /** Somebody has to answer for the state. */
  readonly isAsking?: boolean
}

/** As many signs as there is room for beside the subtitle. */
const MOST = 3

export function Badges({ ids, attempts, hasRun, isAsking = false }: Props) {
  const isBadge = (id: string): id is BadgeId => Object.hasOwn(badges, id)
  const all = hasRun ? [] : ids.split(' ').filter(isBadge)
  const shown = all.length > MOST ? MOST - 1 : all.length
  if (all.length === 0 && attempts === '' && !isAsking) return null
  return (
    <span className={styles.badges}>
      {isAsking && (
        <span className={styles.asking} title="Waits for an answer">
          <Icon name="waiting" size={12} />
          Waiting
        </span>
      )}
      {attempts !== '' && (
        <span className={styles.count} title="Attempt">
          <Icon name="retry" size={12} />
          {attempts}
        </span>
      )}
      {all.slice(0, shown).map((id) => (
        <span className={styles.badge} title={badges[id].label} key={id}>
          <Icon name={badges[id].icon} size={14} />
        </span>
      ))}
      {all.length > shown && <span className={styles.count}>+{all.length - shown}</span>}
    </span>
  )
}
