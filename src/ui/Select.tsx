// One of a short, fixed list: a select-only combobox after the ARIA pattern. For long or open lists there is Combobox.
import { type KeyboardEvent, lazy, Suspense, useEffect, useId, useRef, useState } from 'react'
import { cx } from './cx'
import { Icon, type IconName } from './Icon'
import { loadWhenIdle } from './loadWhenIdle'
import { rovingIndex } from './rovingIndex'
import styles from './Select.module.css'
import { useField } from './useField'

const loadPopup = () => import('./SelectPopup')
const SelectPopup = lazy(() => loadPopup().then((module) => ({ default: module.SelectPopup })))

export interface SelectOption<Value extends string = string> {
  readonly value: Value
  readonly label: string
  readonly icon?: IconName
  /** At the right, quiet. */
  readonly detail?: string
  readonly disabled?: boolean
}

export interface SelectProps<Value extends string> {
  /** A value that is no option shows the placeholder. */
  readonly value: Value | ''
  readonly options: readonly SelectOption<Value>[]
  readonly onChange: (value: Value) => void
  readonly placeholder?: string
  readonly disabled?: boolean
  /** Names it outside of a Field. */
  readonly 'aria-label'?: string
  /** `bare` is for toolbars. */
  readonly variant?: 'boxed' | 'bare'
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { value, options, onChange, placeholder = '', disabled, variant = 'boxed' } = props
  const listId = useId()
  const [active, setActive] = useState<number | null>(null)
  const [button, setButton] = useState<HTMLButtonElement | null>(null)
  const typed = useRef({ text: '', at: 0 })
  const open = active !== null
  useEffect(() => loadWhenIdle([loadPopup]), [])
  const chosen = options.findIndex((option) => option.value === value)

  const pick = (index: number) => {
    const option = options[index]
    if (!option || option.disabled) return
    setActive(null)
    if (option.value !== value) onChange(option.value)
  }
  // First letters jump, also while closed, as in a native list.
  const jump = (event: KeyboardEvent) => {
    const fresh = event.timeStamp - typed.current.at > 700
    typed.current = { text: (fresh ? '' : typed.current.text) + event.key.toLowerCase(), at: event.timeStamp }
    const found = options.findIndex((option) => option.label.toLowerCase().startsWith(typed.current.text))
    if (found >= 0) open ? setActive(found) : pick(found)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const move = rovingIndex(event.key, active ?? chosen, options.length, { orientation: 'vertical', page: 10 })
    const isPick = event.key === 'Enter' || event.key === ' '
    if (event.key === 'Tab') return setActive(null)
    if (event.key === 'Escape' && !open) return
    if (event.key === 'Escape') {
      event.stopPropagation()
      setActive(null)
    } else if (isPick) open ? pick(active) : setActive(Math.max(0, chosen))
    else if (move !== null) setActive(open ? move : Math.max(0, chosen))
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) jump(event)
    else return
    event.preventDefault()
  }
  return (
    <>
      <button
        ref={setButton}
        type="button"
        role="combobox"
        {...useField()}
        className={cx(variant === 'bare' ? styles.bare : styles.trigger, chosen < 0 && styles.placeholder)}
        aria-label={props['aria-label']}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        aria-activedescendant={open ? `${listId}-${active}` : undefined}
        disabled={disabled}
        onClick={() => setActive(open ? null : Math.max(0, chosen))}
        onBlur={() => setActive(null)}
        onKeyDown={onKeyDown}
      >
        <span className={styles.value}>{options[chosen]?.label ?? placeholder}</span>
        <Icon name="chevronDown" size={14} className={styles.chevron} />
      </button>
      {open && !disabled && button && (
        <Suspense fallback={null}>
          <SelectPopup
            anchor={{ current: button }}
            id={listId}
            options={options}
            active={active}
            selected={value}
            emptyText="Nothing to choose from."
            onPick={(picked) => pick(options.findIndex((option) => option.value === picked))}
          />
        </Suspense>
      )}
    </>
  )
}
