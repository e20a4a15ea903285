// What comes to an expression while somebody writes it: the code editor in place of the input, and under it what it gives on a sample.
import { useCallback, useId, useMemo, useRef } from 'react'
import type { StateView } from '../../../core/machine/Machine'
import { useSample } from '../../../studio/samples/useSample'
import type { EditorMarker } from '../../../ui/editor/TextEditor'
import { useForm } from '../FormContext'
import { findingsAt } from '../form/findingsAt'
import styles from './Expression.module.css'
import { findingMarks } from './findingMarks'
import { insertPath } from './insertPath'
import type { LiveProps } from './LiveProps'
import { PreviewPanel } from './PreviewPanel'
import { problemPlace } from './problemPlace'
import { useLeaving } from './useLeaving'
import { useMiniEditor } from './useMiniEditor'
import { usePreview } from './usePreview'

export function LiveExpression(props: LiveProps) {
  const { doc } = useForm()
  const state = props.place.state === null ? undefined : doc.machine.states.get(props.place.state)
  return state ? <Live {...props} state={state} /> : null
}

function Live(props: LiveProps & { readonly state: StateView }) {
  const { state, place, at, read, text, value } = props
  const host = useRef<HTMLDivElement>(null)
  const panelId = useId()
  const { base, findings } = useForm()
  const sample = useSample(state)
  const preview = usePreview({ state, at, text, read, sampled: sample.sampled })
  const problem = preview.answer?.outcome.ok === false ? preview.answer.outcome.error : null
  const marks = useMemo((): readonly EditorMarker[] => {
    if (problem && !problem.before && !preview.isBehind) {
      const { from, to } = problemPlace(text, problem)
      return [{ from, to, severity: 'error', message: problem.message }]
    }
    const path = [...base, ...at]
    return text === value ? findingMarks(text, findingsAt(findings, path, true), path.length) : []
  }, [problem, preview.isBehind, text, value, findings, base, at])
  const { language } = place
  const isPath = language === 'JSONPath' && isPathField(read)
  const isReference = isPath && !read('$.a[*]').ok
  const trait = { language, isPath, isReference }
  const mini = useMiniEditor({ ...props, host, describedBy: panelId, marks, trait })
  useLeaving(props, mini.release)

  const insert = useCallback(
    (path: string) => {
      const range = mini.selection()
      const inserted = insertPath({ text, ...range, path, language: place.language, isPath: isPathField(read) })
      mini.replace(inserted, inserted.insert)
    },
    [mini, text, place.language, read],
  )
  return (
    <>
      <div ref={host} className={styles.host} hidden={!mini.isOpen} />
      <PreviewPanel
        id={panelId}
        state={state}
        at={at}
        text={text}
        sample={sample}
        preview={preview}
        onInsert={insert}
      />
    </>
  )
}

/** A field that is one path and nothing else takes no JSON. */
function isPathField(read: LiveProps['read']): boolean {
  return read('$.a').ok && !read('{}').ok
}
