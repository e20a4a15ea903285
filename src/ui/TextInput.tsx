// One line of text.
import type { ComponentProps } from 'react'
import { cx } from './cx'
import { Icon, type IconName } from './Icon'
import styles from './TextInput.module.css'
import { useDraft } from './useDraft'
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
    ...rest
  } = props
  const draft = useDraft({ value, onChange, onCommit })
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
          draft.commit()
          onBlur?.(event)
        }}
        onKeyDown={(event) => {
          onKeyDown?.(event)
          if (!event.defaultPrevented) draft.onKeyDown(event)
        }}
      />
    </span>
  )
}
