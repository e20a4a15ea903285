// The sheet of shortcuts, read from the list of actions.
import type { ActionGroup } from '../../studio/actions/Action'
import { allActions } from '../../studio/actions/allActions'
import { useView } from '../../studio/StudioContext'
import { Dialog } from '../../ui/Dialog'
import { KeyHint } from '../../ui/KeyHint'
import styles from './Shortcuts.module.css'

const groups: readonly ActionGroup[] = ['Run', 'Edit', 'Canvas', 'View', 'File', 'Help']

/** Keys that are no actions: they belong to the canvas, the states browser or the editor. */
const gestures: readonly { readonly group: ActionGroup; readonly label: string; readonly keys: string }[] = [
  { group: 'Edit', label: 'Copy, cut, paste states', keys: 'Mod+C' },
  { group: 'Edit', label: 'Quick add after the selection', keys: 'A' },
  { group: 'Canvas', label: 'Go to the next state', keys: 'Down' },
  { group: 'Canvas', label: 'Go to the state before', keys: 'Up' },
  { group: 'Canvas', label: 'Let go of what is selected or dragged', keys: 'Esc' },
  { group: 'View', label: 'Editor: Tab moves the focus', keys: 'Ctrl+M' },
]

export function Shortcuts() {
  const set = useView((state) => state.set)
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && set({ dialog: 'none' })}
      title="Keyboard shortcuts"
      description="Single keys act while the canvas or the outline has the focus."
      size="large"
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the sheet scrolls, and by keys only what has the focus does */}
      <section className={styles.columns} aria-label="All shortcuts" tabIndex={0}>
        {groups.map((group) => (
          <section key={group} className={styles.group}>
            <h3 className={styles.heading}>{group}</h3>
            <dl className={styles.list}>
              {rowsOf(group).map(({ label, keys }) => (
                <div key={label} className={styles.row}>
                  <dt>{label}</dt>
                  <dd className={styles.keys}>
                    {keys.map((key) => (
                      <KeyHint key={key} keys={key} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
    </Dialog>
  )
}

function rowsOf(group: ActionGroup): readonly { readonly label: string; readonly keys: readonly string[] }[] {
  const actions = allActions.filter((action) => action.group === group && action.keys.length > 0)
  const others = gestures.filter((gesture) => gesture.group === group)
  return [...actions, ...others.map(({ label, keys }) => ({ label, keys: [keys] }))]
}
