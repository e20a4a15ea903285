// The test in the dialog: what is filled in, what is wrong with it, and what came of it.
import { useEffect, useState } from 'react'
import type { Result } from '../../core/base/Result'
import type { StateView } from '../../core/machine/Machine'
import type { TestStateResult } from '../../core/teststate/TestStateResult'
import { useStudio, useView } from '../../studio/StudioContext'
import { draftFor } from '../../studio/testing/draftFor'
import { type FieldFaults, requestFor } from '../../studio/testing/requestFor'
import type { TestDraft } from '../../studio/testing/TestDraft'
import { testWords } from './testWords'

export interface StateTest {
  readonly draft: TestDraft
  /** Of the last attempt to test, as far as they were not typed away. */
  readonly faults: FieldFaults
  change(change: Partial<TestDraft>): void
  run(): Promise<void>
  readonly isBusy: boolean
  /** The error is a sentence: the test did not come to an end. */
  readonly outcome: Result<TestStateResult, string> | null
  /** Something was changed since the test. */
  readonly isStale: boolean
}

export function useStateTest(state: StateView): StateTest {
  const { document, tester } = useStudio()
  const announce = useView((view) => view.announce)
  const [draft, setDraft] = useState(() => draftFor(document.getState().doc, state, document.getState().input))
  const [faults, setFaults] = useState<FieldFaults>({})
  const [isBusy, setBusy] = useState(false)
  const [tested, setTested] = useState<{ readonly draft: TestDraft; readonly outcome: StateTest['outcome'] } | null>(
    null,
  )
  useLastInput(state, (input) => setDraft((now) => (now === draft ? { ...now, input } : now)))

  const run = async () => {
    if (isBusy) return
    const request = requestFor(document.getState().doc, state, draft)
    setFaults(request.ok ? {} : request.error)
    if (!request.ok) return
    setBusy(true)
    const outcome = await tester.test(request.value)
    setBusy(false)
    setTested({ draft, outcome })
    announce(`${state.name}: ${wordsOf(outcome)}`)
  }

  return {
    draft,
    faults,
    change(change) {
      setDraft({ ...draft, ...change })
      setFaults(Object.fromEntries(Object.entries(faults).filter(([field]) => !Object.hasOwn(change, field))))
    },
    run,
    isBusy,
    outcome: tested?.outcome ?? null,
    isStale: tested !== null && tested.draft !== draft,
  }
}

function wordsOf(outcome: Result<TestStateResult, string>): string {
  if (!outcome.ok) return outcome.error
  return 'apiError' in outcome.value ? outcome.value.apiError.message : testWords[outcome.value.status]
}

/** Tells the input the state had in the run on screen, where there is one. */
function useLastInput(state: StateView, tell: (input: string) => void): void {
  const { run } = useStudio()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the dialog opens
  useEffect(() => {
    const entered = run.getState().stateRun(state.id)?.visits.at(-1)?.entered
    if (entered === undefined) return
    const show = (value: unknown) => value !== undefined && tell(JSON.stringify(value, null, 2))
    // A run that is lost meanwhile says so itself; the workflow's input stays.
    run
      .getState()
      .details([entered])
      .then(
        ([event]) => show(event?.value),
        () => undefined,
      )
  }, [])
}
