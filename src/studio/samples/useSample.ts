// The sample a state is tried on, kept up to date with the run, the document and what is typed.
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { err } from '../../core/base/Result'
import type { StateView } from '../../core/machine/Machine'
import { useDocument, useRun, useStudio } from '../StudioContext'
import type { SampleSource } from './SampleBook'
import { type Sampled, Sampler } from './Sampler'

export interface ChosenSample {
  readonly source: SampleSource
  /** Null while it is fetched for the first time. */
  readonly sampled: Sampled | null
  /** The run on screen has come to the state. */
  readonly hasRun: boolean
  choose(source: SampleSource): void
  /** JSON, where the source is `typed`; empty while it is fetched. */
  readonly text: string
  write(text: string): void
}

export function useSample(state: StateView): ChosenSample {
  const studio = useStudio()
  const sampler = Sampler.of(studio)
  const visit = useRun((run) => run.stateRun(state.id)?.visits.at(-1) ?? null)
  const chosen = useStore(sampler.book, (book) => book.chosen.get(state.id))
  const typed = useStore(sampler.book, (book) => book.typed.get(state.id))
  const { doc, input, workflowId } = useDocument((document) => document)
  const source = chosen ?? (visit ? 'execution' : 'example')
  const [sampled, setSampled] = useState<Sampled | null>(null)
  const [text, setText] = useState('')
  const about = source === 'execution' ? visit : source === 'example' ? `${doc.text} ${input}` : typed

  // biome-ignore lint/correctness/useExhaustiveDependencies: `about` stands for all that the source reads
  useEffect(() => {
    let isWanted = true
    const tell = (next: Sampled) => isWanted && setSampled(next)
    sampler.sample(state, source).then(tell, (error: unknown) => tell(err(String(error))))
    if (source === 'typed') void sampler.typedText(state).then((next) => isWanted && setText(next))
    return () => {
      isWanted = false
    }
  }, [sampler, state.id, source, about, doc.aside])

  return {
    source,
    sampled,
    hasRun: visit !== null,
    choose: (next) => sampler.book.getState().choose(state.id, next),
    text,
    write(next) {
      setText(next)
      sampler.book.getState().write(workflowId, state, next)
    },
  }
}
