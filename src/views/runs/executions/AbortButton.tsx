// StopExecution with an error and a cause. The toolbar's Stop gives none.
import { useState } from 'react'
import { useMainRun, useStudio } from '../../../studio/StudioContext'
import { IconButton } from '../../../ui/IconButton'
import { Popover } from '../../../ui/Popover'
import { ReasonForm } from '../waiting/ReasonForm'
import styles from './Executions.module.css'

const LABEL = 'Abort with error and cause'

export function AbortButton() {
  const isLive = useMainRun(({ phase }) => phase === 'running' || phase === 'paused' || phase === 'waiting')
  return isLive ? <Abort /> : null
}

function Abort() {
  const { run } = useStudio()
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover
      label={LABEL}
      side="top"
      align="end"
      width={420}
      open={isOpen}
      onOpenChange={setOpen}
      trigger={<IconButton icon="error" label={LABEL} size="small" />}
    >
      <div className={styles.popover}>
        <h2 className={styles.heading}>{LABEL}</h2>
        <ReasonForm example="Order.Cancelled" action="Abort" onGive={(reason) => run.getState().stop(reason)} />
      </div>
    </Popover>
  )
}
