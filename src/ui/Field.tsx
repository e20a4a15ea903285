// One row of a form: label, control, help, error. The control inside is tied to them by itself.
import { type ReactNode, useId, useMemo } from 'react'
import styles from './Field.module.css'
import { FieldError } from './FieldError'
import { HelpText } from './HelpText'
import { Label } from './Label'
import { FieldContext } from './useField'

export interface FieldProps {
  readonly label: string
  readonly help?: ReactNode
  readonly error?: ReactNode
  /** Like `error`, without marking the control invalid. */
  readonly warning?: ReactNode
  readonly required?: boolean
  /** At the right end of the label's line: a menu, "remove". */
  readonly action?: ReactNode
  /** `beside` puts label and control in one line. */
  readonly layout?: 'above' | 'beside'
  readonly hideLabel?: boolean
  /** One control of this folder: TextInput, Select, Combobox ... */
  readonly children: ReactNode
}

export function Field(props: FieldProps) {
  const { label, help, error, warning, required = false, action, layout = 'above', hideLabel = false, children } = props
  const id = useId()
  const described = [error ? `${id}-error` : '', warning ? `${id}-warning` : '', help ? `${id}-help` : '']
  const describedBy = described.filter(Boolean).join(' ') || undefined
  const ties = useMemo(
    () => ({ id, describedBy, invalid: Boolean(error), required }),
    [id, describedBy, error, required],
  )
  return (
    <div className={layout === 'beside' ? styles.beside : styles.field}>
      <div className={hideLabel ? 'visually-hidden' : styles.head}>
        <Label htmlFor={id} required={required}>
          {label}
        </Label>
        {action}
      </div>
      <div className={styles.body}>
        <FieldContext value={ties}>{children}</FieldContext>
        {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
        {warning ? (
          <FieldError id={`${id}-warning`} severity="warning">
            {warning}
          </FieldError>
        ) : null}
        {help ? <HelpText id={`${id}-help`}>{help}</HelpText> : null}
      </div>
    </div>
  )
}
