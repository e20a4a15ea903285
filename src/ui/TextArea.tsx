// Several lines of text; grows with them.
import { type ComponentProps, type Ref, useImperativeHandle } from 'react'
import { cx } from './cx'
import styles from './TextInput.module.css'
import { type Draft, useDraft } from './useDraft'
import { useField } from './useField'

export interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'value' | 'onChange'> {
  readonly value: string
  readonly onChange?: (text: string) => void
  /** Blur or Mod+Enter after a change; Escape takes the text back. */
  readonly onCommit?: (text: string) => void
  readonly code?: boolean
  /** What is typed and not committed yet, for who else writes it. */
  readonly draft?: Ref<Draft>
}

export function TextArea({
  value,
  onChange,
  onCommit,
  code = false,
  className,
  onBlur,
  onKeyDown,
  draft: handle,
  ...rest
}: TextAreaProps) {
  const draft = useDraft({ value, onChange, onCommit, multiline: true })
  useImperativeHandle(handle, () => draft)
  return (
    <span className={cx(styles.box, styles.boxed, code && styles.code, className)}>
      <textarea
        spellCheck={false}
        rows={3}
        {...useField()}
        {...rest}
        className={styles.area}
        value={draft.text}
        onChange={(event) => draft.type(event.target.value)}
        onBlur={(event) => {
          onBlur?.(event)
          if (!event.defaultPrevented) draft.commit()
        }}
        onKeyDown={(event) => {
          onKeyDown?.(event)
          if (!event.defaultPrevented) draft.onKeyDown(event)
        }}
      />
    </span>
  )
}
