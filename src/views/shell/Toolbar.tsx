// The row at the top: what is open, how it is seen, what can be done.
import type { ReactNode } from 'react'
import type { Mode } from '../../studio/viewStore'
import { IconButton } from '../../ui/IconButton'
import { TabList } from '../../ui/TabList'
import { TextInput } from '../../ui/TextInput'
import { Brand } from './Brand'
import styles from './Toolbar.module.css'

export interface HistoryButton {
  readonly enabled: boolean
  /** What it would undo or redo: "Rename Pay to Charge". */
  readonly label?: string
  readonly run: () => void
}

interface PaneToggle {
  readonly open: boolean
  readonly toggle: () => void
}

export interface ToolbarProps {
  readonly name: string
  readonly onRename: (name: string) => void
  /** Beside the name: "Saved", a dot. */
  readonly nameNote?: ReactNode
  readonly undo: HistoryButton
  readonly redo: HistoryButton
  /** Left of the name: New, Open, Examples. */
  readonly fileMenu?: ReactNode
  readonly runControls: ReactNode
  /** At the right end: export, theme, help. */
  readonly tools?: ReactNode
  readonly mode: Mode
  readonly onMode: (mode: Mode) => void
  readonly panes: { readonly left: PaneToggle; readonly right: PaneToggle; readonly dock: PaneToggle }
}

const views = [
  { id: 'design', label: 'Design' },
  { id: 'split', label: 'Split' },
  { id: 'code', label: 'Code' },
] as const

export function Toolbar(props: ToolbarProps) {
  const { name, onRename, nameNote, undo, redo, fileMenu, runControls, tools, mode, onMode, panes } = props
  return (
    <header className={styles.toolbar}>
      <div className={styles.start}>
        <Brand />
        {fileMenu}
        <TextInput
          variant="bare"
          className={styles.name}
          aria-label="Workflow name"
          value={name}
          onCommit={(next) => next.trim() !== '' && onRename(next.trim())}
        />
        <span className={styles.note}>{nameNote}</span>
      </div>
      <TabList label="View" idBase="view" variant="segmented" tabs={views} value={mode} onChange={onMode} />
      <div className={styles.end}>
        <div className={styles.group}>
          <IconButton
            icon="undo"
            label="Undo"
            hint={undo.label && `Undo: ${undo.label}`}
            keys="Mod+Z"
            disabled={!undo.enabled}
            onClick={undo.run}
          />
          <IconButton
            icon="redo"
            label="Redo"
            hint={redo.label && `Redo: ${redo.label}`}
            keys="Mod+Shift+Z"
            disabled={!redo.enabled}
            onClick={redo.run}
          />
        </div>
        <span className={styles.rule} />
        <div className={styles.group} id="run-controls">
          {runControls}
        </div>
        <span className={styles.rule} />
        <div className={styles.group}>
          {tools}
          <PaneButton icon="panelLeft" name="States browser" keys="Mod+B" {...panes.left} />
          <PaneButton icon="panelRight" name="Inspector" keys="Mod+Alt+B" {...panes.right} />
        </div>
      </div>
    </header>
  )
}

interface PaneButtonProps extends PaneToggle {
  readonly icon: 'panelLeft' | 'panelRight'
  readonly name: string
  readonly keys: string
}

function PaneButton({ icon, name, keys, open, toggle }: PaneButtonProps) {
  return (
    <IconButton
      icon={icon}
      label={`${open ? 'Hide' : 'Show'} ${name}`}
      keys={keys}
      className={styles.pane}
      onClick={toggle}
    />
  )
}
