// Stands in a scope without states: something can be dropped or added here.
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { Icon } from '../../../ui/Icon'
import type { FlowNode } from './FlowNode'
import styles from './Placeholder.module.css'

export const Placeholder = memo(function Placeholder({ data }: NodeProps<FlowNode>) {
  const { node, isTabStop } = data
  return (
    // biome-ignore lint/a11y/useSemanticElements: its size comes from the drawing
    <div
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      className={`${styles.placeholder} nopan`}
      aria-label="Add the first state here"
      data-node={node.id}
    >
      <Icon name="add" />
      {node.title}
    </div>
  )
})
