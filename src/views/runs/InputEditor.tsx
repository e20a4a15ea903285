// The input of the next run: JSON, checked while it is typed.
import { type ReactNode, useDeferredValue, useMemo } from 'react'
import { formatJson } from '../../core/syntax/formatJson'
import { applyEdits } from '../../core/text/applyEdits'
import { useDocument } from '../../studio/StudioContext'
import { Button } from '../../ui/Button'
import { FieldError } from '../../ui/FieldError'
import { TextArea } from '../../ui/TextArea'
import { checkInput, type InputCheck } from './checkInput'
import { formatBytes } from './formatBytes'
import styles from './InputEditor.module.css'

interface Props {
  /** Where no tab names it. */
  readonly heading?: string
  readonly actions?: ReactNode
}

export function InputEditor({ heading, actions }: Props) {
  const text = useDocument((state) => state.input)
  const setInput = useDocument((state) => state.setInput)
  // A large text is checked after the keystroke is on screen.
  const settled = useDeferredValue(text)
  const check = useMemo(() => checkInput(settled), [settled])
  const format = () => {
    const edits = formatJson(text)
    if (edits.ok) setInput(applyEdits(text, edits.value))
  }
  return (
    <div className={styles.editor}>
      {heading !== undefined && <h2 className={styles.heading}>{heading}</h2>}
      <TextArea
        code
        aria-label="Execution input (JSON)"
        aria-invalid={check.fault !== null}
        aria-describedby="execution-input-note"
        className={styles.text}
        value={text}
        onChange={setInput}
      />
      <div className={styles.foot}>
        <div className={styles.note} id="execution-input-note" aria-live="polite">
          <Note check={check} isBlank={settled.trim() === ''} />
        </div>
        <Button variant="ghost" size="small" disabled={check.fault !== null || text.trim() === ''} onClick={format}>
          Format
        </Button>
        {actions}
      </div>
    </div>
  )
}

function Note({ check, isBlank }: { readonly check: InputCheck; readonly isBlank: boolean }) {
  const { fault, isTooLarge, bytes } = check
  if (fault) {
    return (
      <FieldError>
        Line {fault.line}: {fault.message}
      </FieldError>
    )
  }
  if (isTooLarge) {
    return (
      <FieldError severity="warning">
        {formatBytes(bytes)}: AWS takes inputs of up to 256 KiB. Make it smaller.
      </FieldError>
    )
  }
  return <span className={styles.quiet}>{isBlank ? 'No input: the run gets {}' : `JSON, ${formatBytes(bytes)}`}</span>
}
