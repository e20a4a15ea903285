// What DescribeExecution says of the execution on screen, beside its button.
import { useState } from 'react'
import { useRun } from '../../../studio/StudioContext'
import { IconButton } from '../../../ui/IconButton'
import { Popover } from '../../../ui/Popover'
import { Description } from './Description'
import styles from './Executions.module.css'

export function DescriptionButton() {
  const [isOpen, setOpen] = useState(false)
  const execution = useRun((run) => run.execution)
  const mark = useRun((run) => `${run.outcome?.status} ${run.length}`)
  return (
    <Popover
      label="Execution details"
      side="top"
      align="end"
      width={420}
      open={isOpen}
      onOpenChange={setOpen}
      trigger={<IconButton icon="info" label="Execution details" size="small" />}
    >
      <div className={styles.popover}>
        <h2 className={styles.heading}>Execution details</h2>
        <Description execution={execution} mark={mark} />
      </div>
    </Popover>
  )
}
