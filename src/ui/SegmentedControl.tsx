// One of a few, all in sight. Native radio buttons, so arrow keys work by themselves.
import { useId } from 'react'
import { Icon, type IconName } from './Icon'
import styles from './SegmentedControl.module.css'
import { useField } from './useField'

export interface Segment<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly icon?: IconName
  readonly disabled?: boolean
}

export interface SegmentedControlProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly Segment<Value>[]
  readonly onChange: (value: Value) => void
  readonly disabled?: boolean
  /** Puts the options into a grid as wide as its place, where one line would be too long. */
  readonly columns?: number
}

export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, value, options, onChange, disabled = false, columns } = props
  const grid = columns === undefined ? {} : { display: 'grid', gridTemplateColumns: `repeat(${columns}, 1fr)` }
  const name = useId()
  const ties = useField()
  return (
    <div
      className={styles.group}
      style={grid}
      role="radiogroup"
      aria-label={label}
      aria-describedby={ties['aria-describedby']}
    >
      {options.map((option) => (
        <label className={styles.segment} key={option.value}>
          <input
            className={styles.input}
            type="radio"
            name={name}
            checked={option.value === value}
            disabled={disabled || option.disabled}
            onChange={() => onChange(option.value)}
          />
          {option.icon !== undefined && <Icon name={option.icon} size={14} />}
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  )
}
