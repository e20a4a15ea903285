// Differences of two values, a line each: a mark and a word tell what happened, colour only adds to it.
import { pathTo } from '../../../core/asl/pathTo'
import type { JsonValue } from '../../../core/base/JsonValue'
import type { Difference } from '../../../core/teststate/valueDifference'
import { cx } from '../../../ui/cx'
import styles from './DataFlow.module.css'

interface Props {
  readonly differences: readonly Difference[]
  readonly omitted: number
}

const marks = { added: '+', removed: '−', changed: '~' } as const

/** A value is cut after so many characters. */
const LONGEST = 160

export function DifferenceLines({ differences, omitted }: Props) {
  return (
    <ul className={styles.lines}>
      {differences.map((difference) => (
        <li
          key={`${difference.kind} ${JSON.stringify(difference.path)}`}
          className={cx(styles.line, styles[difference.kind])}
        >
          <span aria-hidden="true" className={styles.mark}>
            {marks[difference.kind]}
          </span>
          <span className="visually-hidden">{difference.kind}</span>
          <span className={styles.path}>{placeOf(difference)}</span>
          <span className={styles.values}>
            {difference.kind !== 'added' && <del className={styles.old}>{shown(difference.before)}</del>}
            {difference.kind === 'changed' && <span aria-hidden="true"> → </span>}
            {difference.kind !== 'removed' && <span>{shown(difference.after)}</span>}
          </span>
        </li>
      ))}
      {omitted > 0 && <li className={styles.note}>{omitted} more</li>}
    </ul>
  )
}

/** The place as a path without its root. */
function placeOf({ path }: Difference): string {
  return pathTo('', path, 'JSONPath').replace(/^\./, '')
}

function shown(value: JsonValue): string {
  const text = JSON.stringify(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
