// The list under a Combobox or Select. Focus never leaves the control; the list only shows what is active.
import { Popover } from 'radix-ui'
import { useEffect, useRef } from 'react'
import styles from './ComboboxList.module.css'
import { cx } from './cx'
import { Glyph } from './Glyph'
import { Icon, type IconName } from './Icon'

export interface ListedOption {
  readonly value: string
  readonly label: string
  readonly detail?: string
  readonly glyph?: string
  readonly icon?: IconName
  readonly disabled?: boolean
}

export interface ComboboxListProps {
  readonly id: string
  readonly options: readonly ListedOption[]
  readonly active: number
  readonly selected: string
  readonly emptyText: string
  readonly onPick: (value: string) => void
}

/** More than anybody reads; typing narrows the rest. */
const longest = 200

export function ComboboxList({ id, options, active, selected, emptyText, onPick }: ComboboxListProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active >= 0) list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <Popover.Content
      className={styles.popup}
      role="presentation"
      align="start"
      sideOffset={4}
      collisionPadding={8}
      onOpenAutoFocus={(event) => event.preventDefault()}
      onCloseAutoFocus={(event) => event.preventDefault()}
      // A press inside must not take focus, and thereby the open list, from the control.
      onMouseDown={(event) => event.preventDefault()}
    >
      <div className={styles.list} role="listbox" aria-label="Suggestions" id={id} ref={list}>
        {options.slice(0, longest).map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the control's, as the pattern wants
          <div
            key={option.value}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={option.value === selected}
            aria-disabled={option.disabled}
            className={cx(styles.option, index === active && styles.active)}
            onClick={() => onPick(option.value)}
          >
            {option.glyph !== undefined && <Glyph name={option.glyph} size={16} className={styles.glyph} />}
            {option.icon !== undefined && <Icon name={option.icon} className={styles.glyph} />}
            <span className={styles.label}>{option.label}</span>
            {option.detail !== undefined && <span className={styles.detail}>{option.detail}</span>}
            {option.value === selected && <Icon name="check" size={14} className={styles.check} />}
          </div>
        ))}
      </div>
      {options.length === 0 && <p className={styles.note}>{emptyText}</p>}
      {options.length > longest && <p className={styles.note}>{options.length - longest} more: type to narrow.</p>}
    </Popover.Content>
  )
}
