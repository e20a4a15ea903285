// RedriveExecution: goes on from where a Standard execution was not successful. There only while AWS would allow it.
import { memberOf } from '../../../core/base/JsonValue'
import { useMainRun } from '../../../studio/StudioContext'
import { Button } from '../../../ui/Button'
import { useAct } from '../waiting/useAct'
import { useDescription } from './useDescription'

export function RedriveButton() {
  const isEligible = useMainRun(({ phase, outcome }) => phase === 'ended' && outcome?.status !== 'SUCCEEDED')
  return isEligible ? <Redrive /> : null
}

function Redrive() {
  const mark = useMainRun((run) => `${run.outcome?.status} ${run.length}`)
  const description = useDescription(0, mark)
  const { act } = useAct()
  if (!description || memberOf(description, 'redriveStatus') !== 'REDRIVABLE') return null
  return (
    <Button size="small" icon="retry" onClick={() => void act({ kind: 'redrive', execution: 0 })}>
      Redrive
    </Button>
  )
}
