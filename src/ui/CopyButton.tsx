// Copies a text and says that it did.
import { useEffect, useState } from 'react'
import { announce } from './announce'
import { IconButton } from './IconButton'
import { showToast } from './showToast'

export interface CopyButtonProps {
  readonly label: string
  /** Asked only when somebody copies. */
  readonly text: () => string
  readonly size?: 'medium' | 'small'
  readonly tabIndex?: number
}

export function CopyButton({ label, text, size = 'small', tabIndex }: CopyButtonProps) {
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 1500)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setCopied(true)
      announce('Copied')
    } catch {
      showToast({ tone: 'error', message: 'The browser did not allow copying. Select the text and copy it by hand.' })
    }
  }
  return (
    <IconButton
      icon={copied ? 'check' : 'copy'}
      label={label}
      size={size}
      tabIndex={tabIndex}
      onClick={() => void copy()}
    />
  )
}
