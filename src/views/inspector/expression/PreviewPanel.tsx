// Under an expression that is being written: its value on a sample or what is wrong with it, and the sample to pick paths from.
import { useMemo } from 'react'
import type { Path } from '../../../core/base/Path'
import type { StateView } from '../../../core/machine/Machine'
import type { ChosenSample } from '../../../studio/samples/useSample'
import styles from './Expression.module.css'
import { PreviewResult } from './PreviewResult'
import { SampleChoice } from './SampleChoice'
import { SampleTree } from './SampleTree'
import { sampleRoots } from './sampleRoots'
import type { ShownPreview } from './usePreview'

interface Props {
  readonly id: string
  readonly state: StateView
  readonly at: Path
  readonly text: string
  readonly sample: ChosenSample
  readonly preview: ShownPreview
  readonly onInsert: (path: string) => void
}

export function PreviewPanel({ id, state, at, text, sample, preview, onInsert }: Props) {
  const { language } = state
  const values = sample.sampled?.ok ? sample.sampled.value : null
  const { focus, states } = preview.answer ?? {}
  const roots = useMemo(
    // Only what it reads of the answer: a tree that is rebuilt with every key would flicker.
    () => (values ? sampleRoots(values, language, { focus: focus ?? null, states: states ?? null }) : []),
    [values, language, focus, states],
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset, it is read beside the input
    <div className={styles.panel} role="group" aria-label="Live result" tabIndex={-1}>
      <PreviewResult
        id={id}
        at={at}
        language={language}
        text={text}
        preview={preview}
        hasSample={sample.sampled?.ok !== false}
      />
      <SampleChoice sample={sample} />
      {roots.length > 0 && <SampleTree roots={roots} language={language} onInsert={onInsert} />}
    </div>
  )
}
