// The text of an input while somebody types: told live if wanted, committed on blur or Enter, taken back by Escape.
import { type KeyboardEvent, useRef, useState } from 'react'

export interface DraftOptions {
  readonly value: string
  readonly onChange?: (text: string) => void
  /** Called once per change, on blur or Enter; never when the text is what it was. */
  readonly onCommit?: (text: string) => void
  /** Text areas commit on Mod+Enter, as Enter is a new line. */
  readonly multiline?: boolean
}

export interface Draft {
  readonly text: string
  readonly type: (text: string) => void
  readonly commit: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

export function useDraft({ value, onChange, onCommit, multiline = false }: DraftOptions): Draft {
  const [text, setText] = useState(value)
  const [shown, setShown] = useState(value)
  // Blur may come in the same tick as the key that reverted: it must see the newest text, not the last rendered one.
  const latest = useRef(value)
  if (shown !== value) {
    setShown(value)
    setText(value)
    latest.current = value
  }
  const type = (next: string) => {
    latest.current = next
    setText(next)
    onChange?.(next)
  }
  const commit = () => {
    if (latest.current !== value) onCommit?.(latest.current)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (!multiline || event.metaKey || event.ctrlKey)) {
      if (latest.current !== value) event.stopPropagation()
      commit()
    }
    if (event.key === 'Escape' && latest.current !== value && onCommit) {
      event.stopPropagation()
      type(value)
    }
  }
  return { text, type, commit, onKeyDown }
}
