// The text in a plain box, until the code editor is there or where it cannot be loaded. Edits take the same way.
import { type KeyboardEvent, type RefObject, useLayoutEffect, useState } from 'react'
import { diffText } from '../../core/text/diffText'
import type { TextRange } from '../../core/text/mapRange'
import { useDocument } from '../../studio/StudioContext'
import styles from './Definition.module.css'
import type { DocumentText } from './DocumentText'

interface Props {
  readonly text: DocumentText
  readonly label: string
  readonly box: RefObject<HTMLTextAreaElement | null>
  /** An input method is composing: a bad moment to take the box away. */
  readonly onComposing: (composing: boolean) => void
  /** Takes where the caret was when the box goes while it has the focus. */
  readonly caret: RefObject<TextRange | null>
}

export function PlainText({ text, label, box, onComposing, caret }: Props) {
  const shown = useDocument((state) => state.doc.text)
  // While an input method composes the box must not be written to.
  const [composed, setComposed] = useState<string | null>(null)
  useLayoutEffect(() => {
    const area = box.current
    return () => {
      const hasFocus = area && document.activeElement === area
      caret.current = hasFocus ? { from: area.selectionStart, to: area.selectionEnd } : null
    }
  }, [box, caret])
  const take = (value: string): void => {
    text.edit(diffText(text.text, value), { merge: 'typing', unfinished: false })
    text.flush()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const key = event.key.toLowerCase()
    if (event.nativeEvent.isComposing || event.altKey || !(event.ctrlKey || event.metaKey)) return
    if (key !== 'z' && key !== 'y') return
    event.preventDefault()
    if (key === 'y' || event.shiftKey) text.redo()
    else text.undo()
  }
  return (
    <textarea
      ref={box}
      className={styles.plain}
      aria-label={label}
      spellCheck={false}
      wrap="off"
      value={composed ?? shown}
      onChange={(event) => (composed === null ? take(event.target.value) : setComposed(event.target.value))}
      onCompositionStart={(event) => {
        setComposed(event.currentTarget.value)
        onComposing(true)
      }}
      onCompositionEnd={(event) => {
        setComposed(null)
        take(event.currentTarget.value)
        onComposing(false)
      }}
      onKeyDown={onKeyDown}
      onBlur={() => text.seal()}
    />
  )
}
