// A bucket or an object in a line.
import { Badge } from '../../ui/Badge'
import { Icon } from '../../ui/Icon'
import styles from './Objects.module.css'
import type { ObjectRow } from './objectRows'
import { objectCount, sizeText } from './objectWords'

export function ObjectLine({ row }: { readonly row: ObjectRow }) {
  if (row.kind === 'bucket') {
    return (
      <span className={styles.line}>
        <Icon name="folder" size={14} />
        <strong className={styles.name}>{row.bucket}</strong>
        <span className={styles.fact}>{objectCount(row.count)}</span>
      </span>
    )
  }
  if (row.kind === 'writtenHead') {
    return (
      <span className={styles.line}>
        <Icon name="play" size={14} />
        <strong className={styles.name}>Written by this run</strong>
        <span className={styles.fact}>{objectCount(row.count)}</span>
      </span>
    )
  }
  return (
    <span className={styles.object}>
      <Icon name="file" size={14} />
      <span className={styles.name}>{row.key}</span>
      {row.kind === 'written' && <Badge tone="accent">written</Badge>}
      <span className={styles.fact}>{sizeText(row.body)}</span>
    </span>
  )
}
