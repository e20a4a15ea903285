// The input: of the run the one that the next run will have, to be edited; of an execution it has started the one it was given.
import { useRun } from '../../studio/StudioContext'
import { JsonView } from '../../ui/JsonView'
import { InputEditor } from './InputEditor'
import { RunInputButton } from './RunInputButton'
import { useEventDetails } from './useEventDetails'

const firstEvent = [1]

export function RunInput() {
  const isChild = useRun((run) => run.execution !== 0)
  return isChild ? <GivenInput /> : <InputEditor actions={<RunInputButton size="small" />} />
}

function GivenInput() {
  const [started] = useEventDetails(firstEvent)
  return started?.value === undefined ? null : <JsonView label="Input of the execution" value={started.value} />
}
