// Puts the page's small editor in the place of the plain input, as soon as it is there.
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { StateView } from '../../../core/machine/Machine'
import { useStudio } from '../../../studio/StudioContext'
import { loadMiniEditor } from '../../../ui/editor/loadMiniEditor'
import type { MiniEditor } from '../../../ui/editor/MiniEditor'
import type { OffsetRange } from '../../../ui/editor/OffsetRange'
import type { EditorMarker } from '../../../ui/editor/TextEditor'
import { expressionAssist } from './expressionAssist'
import type { FieldTrait } from './fieldExpression'
import type { LiveProps } from './LiveProps'

interface Wishes extends LiveProps {
  readonly state: StateView
  readonly trait: FieldTrait
  readonly host: RefObject<HTMLElement | null>
  readonly describedBy: string
  readonly marks: readonly EditorMarker[]
}

export interface OpenedMini {
  readonly isOpen: boolean
  /** What is selected, in the editor or in the plain input. */
  selection(): OffsetRange
  /** Replaces a range and takes the focus there. */
  replace(range: OffsetRange, text: string): void
  /** The plain input takes the place of the editor again. */
  release(): void
}

export function useMiniEditor(wishes: Wishes): OpenedMini {
  const { host, box, value, marks } = wishes
  const studio = useStudio()
  const { document: store } = studio
  const [mini, setMini] = useState<MiniEditor | null>(null)
  const latest = useRef(wishes)
  latest.current = wishes
  const known = useRef(value)

  useEffect(() => {
    let isWanted = true
    const composition = { isOpen: false }
    const compose = ({ type }: Event): void => {
      composition.isOpen = type === 'compositionstart'
    }
    const open = (editor: MiniEditor): void => {
      const { draft, multiline, describedBy, onTake } = latest.current
      const input = inputIn(box.current)
      if (!isWanted || !host.current || !input || document.activeElement !== input) return
      host.current.hidden = false
      editor.open(host.current, {
        label: nameOf(input),
        describedBy,
        text: draft.current?.text ?? '',
        selection: { from: input.selectionStart ?? 0, to: input.selectionEnd ?? 0 },
        multiline,
        assist: expressionAssist(studio, {
          state: latest.current.state.id,
          at: latest.current.at,
          trait: latest.current.trait,
          // The draft has it only when the field is drawn again.
          text: () => editor.text,
        }),
        onChange: (next) => latest.current.draft.current?.type(next),
        onCommit: () => latest.current.draft.current?.commit(),
        onRevert: () => {
          latest.current.draft.current?.type(latest.current.value)
          editor.setText(latest.current.value)
        },
        onUndo: () => store.getState().undo(),
        onRedo: () => store.getState().redo(),
      })
      // At once: for no moment are there two inputs of one name.
      flushSync(() => {
        onTake(true)
        setMini(editor)
      })
    }
    // Without it the plain input works as well.
    loadMiniEditor().then(
      (editor) => whenComposed(composition, box.current, () => open(editor)),
      () => undefined,
    )
    const [element, around] = [host.current, box.current]
    around?.addEventListener('compositionstart', compose)
    around?.addEventListener('compositionend', compose)
    return () => {
      isWanted = false
      around?.removeEventListener('compositionstart', compose)
      around?.removeEventListener('compositionend', compose)
      if (element)
        void loadMiniEditor().then(
          (editor) => editor.close(element),
          () => undefined,
        )
    }
  }, [box, host, store, studio])

  // Undo, or what the committed text became. What is typed comes from the editor, which may be ahead of what is drawn.
  useEffect(() => {
    if (known.current === value) return
    known.current = value
    const { draft } = latest.current
    if (draft.current?.text !== value) return
    draft.current.type(value)
    mini?.setText(value)
  }, [mini, value])
  useEffect(() => mini?.mark(marks), [mini, marks])

  return useMemo(
    () => ({
      isOpen: mini !== null,
      selection() {
        if (mini) return mini.selection
        const input = inputIn(box.current)
        return { from: input?.selectionStart ?? 0, to: input?.selectionEnd ?? 0 }
      },
      replace(range, insert) {
        if (mini) {
          mini.replace(range, insert)
          mini.focus()
          return
        }
        const { draft } = latest.current
        const before = draft.current?.text ?? ''
        draft.current?.type(before.slice(0, range.from) + insert + before.slice(range.to))
        inputIn(box.current)?.focus()
      },
      release() {
        latest.current.onTake(false)
        if (host.current) mini?.close(host.current)
        setMini(null)
      },
    }),
    [mini, box, host],
  )
}

type TextBox = HTMLInputElement | HTMLTextAreaElement

/** The plain input is the first control of its box. */
function inputIn(box: HTMLElement | null): TextBox | null {
  return box?.querySelector<TextBox>('input, textarea') ?? null
}

function nameOf(input: TextBox): string {
  return input.getAttribute('aria-label') ?? input.labels?.[0]?.textContent?.trim() ?? ''
}

/** An input method's text would be torn apart: its end is waited for. */
function whenComposed(composition: { isOpen: boolean }, box: HTMLElement | null, run: () => void): void {
  if (composition.isOpen) box?.addEventListener('compositionend', run, { once: true })
  else run()
}
