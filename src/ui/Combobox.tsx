// A picker one can type in: filters as one types, and takes words of one's own where they are allowed.
import { Popover } from 'radix-ui'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { ComboboxList } from './ComboboxList'
import { Icon } from './Icon'
import { rankOptions } from './rankOptions'
import { rovingIndex } from './rovingIndex'
import styles from './TextInput.module.css'
import { useField } from './useField'

export interface ComboboxOption {
  readonly value: string
  readonly label: string
  /** At the right, quiet: a type, a service. */
  readonly detail?: string
  /** A name for GlyphTile. */
  readonly glyph?: string
  readonly keywords?: readonly string[]
}

export interface ComboboxProps {
  readonly value: string
  readonly options: readonly ComboboxOption[]
  /** An option's value, the typed words where `allowsOther`, or '' when emptied and `clearable`. */
  readonly onCommit: (value: string) => void
  readonly allowsOther?: boolean
  readonly clearable?: boolean
  readonly placeholder?: string
  /** Shown where nothing fits. */
  readonly emptyText?: string
  readonly code?: boolean
  readonly disabled?: boolean
  readonly 'aria-label'?: string
}

export function Combobox(props: ComboboxProps) {
  const {
    value,
    options,
    onCommit,
    allowsOther = false,
    clearable = false,
    placeholder,
    disabled,
    code = false,
  } = props
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const shown = options.find((option) => option.value === value)?.label ?? value
  const fitting = rankOptions(options, query ?? '')

  const show = () => {
    setOpen(true)
    setActive(query === null ? options.findIndex((option) => option.value === value) : -1)
  }
  const finish = (next: string | null) => {
    setOpen(false)
    setQuery(null)
    setActive(-1)
    if (next !== null && next !== value) onCommit(next)
  }
  // What the typed words mean when nobody picked an option: the option of that name, the words themselves, or nothing.
  const meant = (): string | null => {
    if (query === null) return null
    const words = query.trim()
    if (words === '') return clearable ? '' : null
    return (
      options.find((option) => option.label === words || option.value === words)?.value ?? (allowsOther ? words : null)
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && open) {
      event.stopPropagation()
      finish(null)
    } else if (event.key === 'Enter') {
      const picked = open ? fitting[active === -1 && query !== null && !allowsOther ? 0 : active]?.value : undefined
      if (open || query !== null) event.preventDefault()
      finish(picked ?? meant())
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!open) show()
      else setActive(rovingIndex(event.key, active, fitting.length, { orientation: 'vertical', wraps: true }) ?? -1)
    }
  }
  return (
    <Popover.Root open={open && !disabled}>
      <Popover.Anchor asChild>
        <span className={`${styles.box} ${styles.boxed} ${code ? styles.code : ''}`}>
          <input
            type="text"
            role="combobox"
            spellCheck={false}
            autoComplete="off"
            {...useField()}
            ref={input}
            className={styles.input}
            aria-label={props['aria-label']}
            aria-expanded={open}
            aria-controls={open ? listId : undefined}
            aria-autocomplete="list"
            aria-activedescendant={open && active >= 0 && active < fitting.length ? `${listId}-${active}` : undefined}
            placeholder={placeholder}
            disabled={disabled}
            value={query ?? shown}
            onClick={show}
            onFocus={(event) => event.target.select()}
            onChange={(event) => {
              setQuery(event.target.value)
              setActive(allowsOther ? -1 : 0)
              setOpen(true)
            }}
            onBlur={() => finish(meant())}
            onKeyDown={onKeyDown}
          />
          <Icon name="chevronDown" size={14} className={styles.chevron} />
        </span>
      </Popover.Anchor>
      <Popover.Portal>
        <ComboboxList
          id={listId}
          options={fitting}
          active={active}
          selected={value}
          emptyText={props.emptyText ?? (allowsOther ? 'Press Enter to use this text.' : 'Nothing fits.')}
          onPick={(picked) => {
            finish(picked)
            input.current?.focus()
          }}
        />
      </Popover.Portal>
    </Popover.Root>
  )
}
