// The data flow of a state, traced anew whenever the state or its sample is another.
import { useEffect, useState } from 'react'
import { isJsonObject } from '../../../core/base/JsonValue'
import { err, type Result } from '../../../core/base/Result'
import type { StateView } from '../../../core/machine/Machine'
import type { DataFlow } from '../../../core/teststate/traceDataFlow'
import { useStudio } from '../../../studio/StudioContext'
import { type Sampled, Sampler } from '../../../studio/samples/Sampler'

const LATE = 'An expression of this state was still running after a second, so the trial was ended.'

/** Null before it was traced for the first time. The error is a sentence. */
export function useDataFlow({ node, language }: StateView, sampled: Sampled | null): Result<DataFlow, string> | null {
  const { trials } = Sampler.of(useStudio())
  const [flow, setFlow] = useState<Result<DataFlow, string> | null>(null)
  const definition = node.value
  useEffect(() => {
    if (!sampled?.ok || !isJsonObject(definition)) return
    let isWanted = true
    const tell = (next: Result<DataFlow, string>) => isWanted && setFlow(next)
    const request = { definition, language, sample: sampled.value }
    trials.ask('dataFlow', { kind: 'dataFlow', request }, 'dataFlow').then(
      (reply) => {
        if (reply === 'late') tell(err(LATE))
        else if (reply !== 'stale') tell(reply.flow)
      },
      (error: unknown) => tell(err(`The data flow could not be traced. ${String(error)}`)),
    )
    return () => {
      isWanted = false
    }
  }, [trials, definition, language, sampled])
  return flow
}
