// The first tab stops of the page: past the toolbar to where work is done. They leave the address alone, which may hold a shared workflow.
import styles from './Shell.module.css'

interface Props {
  readonly showOutline: () => void
  readonly showInspector: () => void
}

export function SkipLinks({ showOutline, showInspector }: Props) {
  const toOutline = () => {
    showOutline()
    focusSoon(['[role="tree"][aria-label="Outline"]', '#states-browser'])
  }
  const toInspector = () => {
    showInspector()
    focusSoon(['#inspector'])
  }
  const links = [
    { label: 'Canvas', go: () => focusOn(['#canvas [tabindex="0"]', '#canvas']) },
    { label: 'Outline', go: toOutline },
    { label: 'Inspector', go: toInspector },
    { label: 'Run', go: () => focusOn(['#run-controls button:not(:disabled)']) },
  ]
  return (
    <nav aria-label="Skip links" className={styles.skipLinks}>
      {links.map(({ label, go }) => (
        <button key={label} type="button" className={styles.skipLink} onClick={go}>
          Skip to {label}
        </button>
      ))}
    </nav>
  )
}

/** The first of the selectors that is on the page. */
function focusOn(selectors: readonly string[]): void {
  for (const selector of selectors) {
    const element = document.querySelector<HTMLElement>(selector)
    if (!element) continue
    element.focus()
    return
  }
}

// A pane that was closed is on the page only after React has drawn it, its view perhaps only after it was loaded.
function focusSoon(selectors: readonly [string, ...string[]], until = performance.now() + 1000): void {
  requestAnimationFrame(() => {
    if (document.querySelector(selectors[0]) || performance.now() > until) focusOn(selectors)
    else focusSoon(selectors, until)
  })
}
