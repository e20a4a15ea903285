// What DescribeExecution says of an execution, asked anew whenever it has gone on.
import { useEffect, useState } from 'react'
import type { JsonObject } from '../../../core/base/JsonValue'
import { useStudio } from '../../../studio/StudioContext'
import { showToast } from '../../../ui/showToast'

/** `mark` changes when the execution does; null until the first answer. */
export function useDescription(execution: number, mark: string): JsonObject | null {
  const { mainRun } = useStudio()
  const [shown, setShown] = useState<{ readonly execution: number; readonly description: JsonObject | null } | null>(
    null,
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: `mark` says that there is something new to ask for
  useEffect(() => {
    let isStale = false
    const show = (description: JsonObject | null) => {
      if (!isStale) setShown({ execution, description })
    }
    const fail = (error: unknown) => {
      if (!isStale) showToast({ tone: 'error', message: `The execution could not be described: ${String(error)}` })
    }
    mainRun.getState().describe(execution).then(show, fail)
    return () => {
      isStale = true
    }
  }, [execution, mark, mainRun])
  return shown?.execution === execution ? shown.description : null
}
