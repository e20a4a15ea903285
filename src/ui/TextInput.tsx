// One line of text.
import { type ComponentProps, type Ref, useImperativeHandle } from 'react'
import { cx } from './cx'
import { Icon, type IconName } from './Icon'
import styles from './TextInput.module.css'
import { type Draft, useDraft } from './useDraft'
import { useField } from './useField'

export interface TextInputProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'size'> {
  readonly value: string
  /** Every keystroke. */
  readonly onChange?: (text: string) => void
  /** Blur or Enter after a change; Escape takes the text back. */
  readonly onCommit?: (text: string) => void
  readonly icon?: IconName
  /** Monospaced: for names, ARNs, expressions. */
  readonly code?: boolean
  /** `bare` shows its box on hover and focus only and grows with the text: for titles. */
  readonly variant?: 'boxed' | 'bare'
  /** What is typed and not committed yet, for who else writes it. */
  readonly draft?: Ref<Draft>
}

export function TextInput(props: TextInputProps) {
  const {
    value,
    onChange,
    onCommit,
    icon,
    code = false,
    variant = 'boxed',
    className,
    onBlur,
    onKeyDown,
    draft: handle,
    ...rest
  } = props
  const draft = useDraft({ value, onChange, onCommit })
  useImperativeHandle(handle, () => draft)
  return (
    <span className={cx(styles.box, styles[variant], code && styles.code, className)}>
      {icon !== undefined && <Icon name={icon} size={14} className={styles.icon} />}
      <input
        type="text"
        spellCheck={false}
        autoComplete="off"
        {...useField()}
        {...rest}
        className={styles.input}
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
