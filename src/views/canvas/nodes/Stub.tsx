// The stand-in for a state that is named and does not exist.
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { Icon } from '../../../ui/Icon'
import type { FlowNode } from './FlowNode'
import styles from './Stub.module.css'

export const Stub = memo(function Stub({ data }: NodeProps<FlowNode>) {
  const { title } = data.node
  return (
    <div className={styles.stub} role="img" aria-label={`${title}: no such state`} title={title}>
      <Icon name="unlink" />
      <span className={styles.text}>
        <span className={styles.title}>{title}</span>
        <span className={styles.note}>No such state</span>
      </span>
    </div>
  )
})
