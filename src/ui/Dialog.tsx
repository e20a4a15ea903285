// A dialog over the page: focus stays inside, Escape and the cross close it, focus returns to where it was.
import { Dialog as Primitive } from 'radix-ui'
import { type ReactNode, useRef } from 'react'
import { cx } from './cx'
import styles from './Dialog.module.css'
import { IconButton } from './IconButton'

export interface DialogProps {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly title: string
  readonly description?: ReactNode
  /** 420, 600 or 960 px wide. */
  readonly size?: 'small' | 'medium' | 'large'
  /** The row of buttons at the bottom, primary last. */
  readonly footer?: ReactNode
  readonly children?: ReactNode
}

export function Dialog({ open, onOpenChange, title, description, size = 'medium', footer, children }: DialogProps) {
  const body = useRef<HTMLDivElement>(null)
  // The first thing to fill in or press, or the dialog itself while there is none: never the cross, whose tooltip would
  // cover the title and take the first Escape.
  const focusFirst = (event: Event) => {
    const first = body.current?.querySelector<HTMLElement>('[autofocus], input, textarea, button, [tabindex="0"]')
    event.preventDefault()
    const target = first ?? body.current?.closest<HTMLElement>('[role="dialog"]')
    target?.focus()
  }
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className={styles.scrim} />
        <Primitive.Content
          className={cx(styles.dialog, styles[size])}
          onOpenAutoFocus={focusFirst}
          {...(description === undefined ? { 'aria-describedby': undefined } : {})}
        >
          <div className={styles.head}>
            <div>
              <Primitive.Title className={styles.title}>{title}</Primitive.Title>
              {description !== undefined && (
                <Primitive.Description className={styles.description}>{description}</Primitive.Description>
              )}
            </div>
            <Primitive.Close asChild>
              <IconButton icon="close" label="Close" />
            </Primitive.Close>
          </div>
          <div className={styles.body} ref={body}>
            {children}
          </div>
          {footer !== undefined && <div className={styles.foot}>{footer}</div>}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
