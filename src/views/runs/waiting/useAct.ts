// Doing something to the run by hand: what AWS refuses is kept, to be shown as AWS says it.
import { useState } from 'react'
import type { ActionResult, RunAction } from '../../../core/runs/RunAction'
import type { ApiFault } from '../../../core/runs/taskApi'
import { useStudio } from '../../../studio/StudioContext'
import { showToast } from '../../../ui/showToast'

export interface Acting {
  /** The last refusal; null after an action that was done. */
  readonly fault: ApiFault | null
  /** Gives null where the action was refused or could not be told. */
  readonly act: (action: RunAction) => Promise<ActionResult | null>
}

export function useAct(): Acting {
  const { mainRun } = useStudio()
  const [fault, setFault] = useState<ApiFault | null>(null)
  const act = async (action: RunAction): Promise<ActionResult | null> => {
    try {
      const result = await mainRun.getState().act(action)
      setFault(result?.fault ?? null)
      return result?.fault ? null : result
    } catch (error) {
      showToast({ tone: 'error', message: `The simulator could not do it: ${String(error)}` })
      return null
    }
  }
  return { fault, act }
}
