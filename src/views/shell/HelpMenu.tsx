// Help: the sheet of shortcuts.
import { useView } from '../../studio/StudioContext'
import { IconButton } from '../../ui/IconButton'

export function HelpMenu() {
  const set = useView((state) => state.set)
  return <IconButton icon="help" label="Keyboard shortcuts" keys="?" onClick={() => set({ dialog: 'shortcuts' })} />
}
