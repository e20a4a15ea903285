// Substitutions in a value: the deployment fills them in, so nothing here changes them.
import { Tooltip } from '../../ui/Tooltip'
import styles from './Inspector.module.css'

export function Placeholders({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <ul className={styles.chips} aria-label="Substitutions">
      {names.map((name) => (
        <li key={name}>
          <Tooltip text="Filled in at deployment; kept as written.">
            <button type="button" className={styles.placeholder}>
              {name}
            </button>
          </Tooltip>
        </li>
      ))}
    </ul>
  )
}
