// A button that is only an icon: its label is its name and its tooltip.
import type { ComponentProps, ReactNode } from 'react'
import { cx } from './cx'
import { Icon, type IconName } from './Icon'
import styles from './IconButton.module.css'
import { Tooltip } from './Tooltip'

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'children'> {
  readonly icon: IconName
  readonly label: string
  /** The tooltip where it says more than the label ("Undo rename Pay"). */
  readonly hint?: ReactNode
  readonly keys?: string
  /** 32, or 24 px in rows. */
  readonly size?: 'medium' | 'small'
  readonly tooltipSide?: 'top' | 'right' | 'bottom' | 'left'
  /** For toggles. */
  readonly pressed?: boolean
}

export function IconButton({
  icon,
  label,
  hint,
  keys,
  size = 'medium',
  tooltipSide,
  pressed,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={hint ?? label} keys={keys} side={tooltipSide}>
      <button
        type="button"
        className={cx(styles.button, styles[size], className)}
        aria-label={label}
        aria-pressed={pressed}
        {...rest}
      >
        <Icon name={icon} size={size === 'small' ? 14 : 16} />
      </button>
    </Tooltip>
  )
}
