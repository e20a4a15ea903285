// The mark, in the colours of the theme.
import styles from './Toolbar.module.css'

export function Brand() {
  return (
    <h1 className={styles.brand}>
      <svg width="20" height="20" viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="8" fill="var(--accent)" />
        <g fill="none" stroke="var(--on-accent)" strokeWidth="2.4" strokeLinejoin="round" strokeLinecap="round">
          <path d="M16 11v3.5M16 14.5h-4.5a2 2 0 0 0-2 2V19M16 14.5h4.5a2 2 0 0 1 2 2V19" />
          <rect x="12.2" y="5.2" width="7.6" height="5.8" rx="1.8" />
          <rect x="5.7" y="20" width="7.6" height="5.8" rx="1.8" />
          <rect x="18.7" y="20" width="7.6" height="5.8" rx="1.8" fill="var(--on-accent)" />
        </g>
      </svg>
      <span className={styles.brandName}>Stepwright</span>
    </h1>
  )
}
