// Takes the mock of a test over into the simulated runs of the workflow.
import type { MockEntry } from '../../core/asl/Execution'
import type { StateView } from '../../core/machine/Machine'
import { useStudio } from '../../studio/StudioContext'
import { jsonFault } from '../../studio/testing/jsonFault'
import type { TestDraft } from '../../studio/testing/TestDraft'
import { Button } from '../../ui/Button'
import { showToast } from '../../ui/showToast'

interface Props {
  readonly state: StateView
  readonly draft: TestDraft
}

export function UseAsTaskResult({ state, draft }: Props) {
  const { document } = useStudio()
  const use = () => {
    const mocks = new Map(document.getState().doc.aside.mocks).set(state.id, [entryOf(draft)])
    document.getState().setAside(`Set the result of ${state.name}`, { mocks })
    const undo = { label: 'Undo', run: () => document.getState().undo() }
    showToast({ message: `${state.name} answers this in a simulated run.`, action: undo })
  }
  return (
    <Button size="small" disabled={draft.answer === 'result' && jsonFault(draft.result) !== null} onClick={use}>
      Use as task result
    </Button>
  )
}

function entryOf({ answer, result, error, cause }: TestDraft): MockEntry {
  if (answer === 'error') return { throw: { error, ...(cause !== '' && { cause }) }, repeat: true }
  return { return: result.trim() === '' ? {} : JSON.parse(result), repeat: true }
}
