// What the text of a field gives on a sample: asked for after a pause in typing, while the last answer stays on screen.
import { useEffect, useMemo, useRef, useState } from 'react'
import { isJsonObject, type JsonValue } from '../../../core/base/JsonValue'
import type { Path } from '../../../core/base/Path'
import { err, type Result } from '../../../core/base/Result'
import type { StateView } from '../../../core/machine/Machine'
import type { Preview } from '../../../core/teststate/previewExpression'
import { useStudio } from '../../../studio/StudioContext'
import { type Sampled, Sampler } from '../../../studio/samples/Sampler'
import { hasPlaceholder } from '../form/placeholders'

/** Milliseconds without a key. */
const PAUSE = 40

export interface ShownPreview {
  /** The last answer; null before there is one, and while the text is no value. */
  readonly answer: Preview | null
  /** Why there is no answer: the text is no value, or its evaluation did not end. */
  readonly fault: string | null
  /** The answer is for an older text. */
  readonly isBehind: boolean
}

interface Wishes {
  readonly state: StateView
  readonly at: Path
  readonly text: string
  readonly read: (text: string) => Result<JsonValue, string>
  readonly sampled: Sampled | null
}

interface Told {
  readonly text: string
  readonly answer: Preview | null
  readonly fault: string | null
}

const SUBSTITUTED = 'Substitutions are filled in at deployment: there is nothing to try here before.'

const LATE = 'Still running after a second, so it was ended. An execution would go on for longer.'

export function usePreview({ state, at, text, read, sampled }: Wishes): ShownPreview {
  const { trials } = Sampler.of(useStudio())
  const [told, setTold] = useState<Told>({ text, answer: null, fault: null })
  const reader = useRef(read)
  reader.current = read
  // What a text stands for depends on the field, which is one and the same.
  const value = useMemo(() => valueIn(text, reader.current), [text])
  const place = JSON.stringify(at)
  const definition = state.node.value
  const { language } = state

  // biome-ignore lint/correctness/useExhaustiveDependencies: `place` stands for `at`
  useEffect(() => {
    if (value === null || !value.ok) {
      setTold({ text, answer: null, fault: value?.error ?? null })
      return
    }
    if (!sampled?.ok || !isJsonObject(definition)) return
    let isWanted = true
    const tell = (answer: Preview | null, fault: string | null) => isWanted && setTold({ text, answer, fault })
    const request = { definition, language, at, value: value.value, sample: sampled.value }
    const timer = setTimeout(() => {
      trials.ask('preview', { kind: 'preview', request }, 'previewed').then(
        (reply) => {
          if (reply === 'late') tell(null, LATE)
          else if (reply !== 'stale') tell(reply.preview, null)
        },
        (error: unknown) => tell(null, `This could not be tried. ${String(error)}`),
      )
    }, PAUSE)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [trials, definition, language, place, text, value, sampled])

  return { answer: told.answer, fault: told.fault, isBehind: told.text !== text }
}

/** Null for a text that stands for nothing. */
function valueIn(text: string, read: Wishes['read']): Result<JsonValue, string> | null {
  if (text.trim() === '') return null
  return hasPlaceholder(text) ? err(SUBSTITUTED) : read(text)
}
