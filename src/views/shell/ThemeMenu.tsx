// Light, dark, or as the system says.
import { DropdownMenu } from '../../ui/DropdownMenu'
import { IconButton } from '../../ui/IconButton'
import type { MenuEntry } from '../../ui/MenuEntry'
import type { Theme } from '../../ui/Theme'

const options = [
  { value: 'system', label: 'System', icon: 'monitor' },
  { value: 'light', label: 'Light', icon: 'sun' },
  { value: 'dark', label: 'Dark', icon: 'moon' },
] as const

export function ThemeMenu({ theme, onTheme }: { readonly theme: Theme; readonly onTheme: (theme: Theme) => void }) {
  const entries: readonly MenuEntry[] = [
    {
      kind: 'radio',
      id: 'theme',
      label: 'Theme',
      value: theme,
      options,
      // Only our own three values come back.
      onChange: (value) => onTheme(value as Theme),
    },
  ]
  return (
    <DropdownMenu entries={entries} align="end">
      <IconButton icon={options.find((option) => option.value === theme)?.icon ?? 'monitor'} label="Theme" />
    </DropdownMenu>
  )
}
