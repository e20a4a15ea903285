// Where a workflow starts and where it ends.
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import type { FlowNode } from './FlowNode'
import styles from './Pill.module.css'

export const Pill = memo(function Pill({ data }: NodeProps<FlowNode>) {
  return <div className={styles.pill}>{data.node.title}</div>
})
