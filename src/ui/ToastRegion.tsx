// Draws the notes of `showToast`. Time stands still while the pointer or focus is on them. Mounted once, by UiProvider.
import { useEffect, useState, useSyncExternalStore } from 'react'
import { Button } from './Button'
import { cx } from './cx'
import { Icon, type IconName } from './Icon'
import { IconButton } from './IconButton'
import { dismissToast, onToasts, type ShownToast, shownToasts } from './showToast'
import styles from './ToastRegion.module.css'

export function ToastRegion() {
  const toasts = useSyncExternalStore(onToasts, shownToasts)
  const [held, setHeld] = useState(false)
  return (
    <section
      className={styles.region}
      aria-label="Notifications"
      aria-live="polite"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toasts.map((toast) => (
        <Note key={toast.id} toast={toast} held={held} />
      ))}
    </section>
  )
}

const icons = { neutral: 'info', success: 'check', warning: 'warning', error: 'error' } as const satisfies Record<
  string,
  IconName
>

function Note({ toast, held }: { readonly toast: ShownToast; readonly held: boolean }) {
  const { id, tone = 'neutral', message, action } = toast
  const duration = toast.duration ?? (tone === 'error' ? 0 : 8000)
  useEffect(() => {
    if (duration === 0 || held) return
    const timer = setTimeout(() => dismissToast(id), duration)
    return () => clearTimeout(timer)
  }, [id, duration, held])
  return (
    <div className={styles.toast}>
      <Icon name={icons[tone]} className={cx(styles.icon, styles[tone])} />
      <p className={styles.message}>{message}</p>
      {action && (
        <Button
          size="small"
          onClick={() => {
            dismissToast(id)
            action.run()
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon="close" label="Dismiss" size="small" onClick={() => dismissToast(id)} />
    </div>
  )
}
