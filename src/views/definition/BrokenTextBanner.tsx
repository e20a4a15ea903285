// Below the text while it cannot be read: where that is, and the way there. It locks nothing.
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import styles from './BrokenTextBanner.module.css'
import type { BrokenText } from './brokenText'

interface Props {
  readonly broken: BrokenText
  readonly onGo: () => void
}

export function BrokenTextBanner({ broken, onGo }: Props) {
  return (
    <div className={styles.banner}>
      <Icon name="error" className={styles.icon} />
      <p role="status" className={styles.message}>
        {broken.message}
      </p>
      <Button size="small" onClick={onGo}>
        Go to error
      </Button>
    </div>
  )
}
