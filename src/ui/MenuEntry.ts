// What a menu holds, as data: the same entries serve drop-down, context and pointer menus.
import type { IconName } from './Icon'

export type MenuEntry =
  | {
      readonly kind: 'item'
      readonly id: string
      readonly label: string
      readonly icon?: IconName
      readonly keys?: string
      readonly disabled?: boolean
      readonly danger?: boolean
      readonly onSelect: () => void
    }
  | {
      readonly kind: 'checkbox'
      readonly id: string
      readonly label: string
      readonly keys?: string
      readonly checked: boolean
      readonly disabled?: boolean
      readonly onChange: (checked: boolean) => void
    }
  | {
      readonly kind: 'radio'
      readonly id: string
      readonly label: string
      readonly value: string
      readonly options: readonly { readonly value: string; readonly label: string; readonly icon?: IconName }[]
      readonly onChange: (value: string) => void
    }
  | {
      readonly kind: 'submenu'
      readonly id: string
      readonly label: string
      readonly icon?: IconName
      readonly entries: readonly MenuEntry[]
    }
  | { readonly kind: 'heading'; readonly id: string; readonly label: string }
  | { readonly kind: 'separator'; readonly id: string }
