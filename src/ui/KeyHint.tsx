// The keys of a command, as caps.
import { formatKeys, isAppleKeyboard } from './formatKeys'
import styles from './KeyHint.module.css'

/** `keys` as the registry writes them: `Mod+Shift+Z`. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <kbd className={styles.keys}>
      {formatKeys(keys, isAppleKeyboard()).map((key) => (
        <kbd className={styles.key} key={key}>
          {key}
        </kbd>
      ))}
    </kbd>
  )
}
