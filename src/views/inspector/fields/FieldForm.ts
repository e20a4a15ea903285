// What a kind of field is to a row: how its value is shown and edited.
import type { ComponentType } from 'react'
import type { JsonValue } from '../../../core/base/JsonValue'
import type { FieldEntry } from '../form/FieldEntry'

export interface FieldFormProps {
  readonly entry: FieldEntry
  /** The value as the definition writes it; empty when there is none. */
  readonly source: string
  readonly commit: (value: JsonValue) => void
  readonly remove: () => void
  /** Says under the input why it was not taken; null takes the sentence away. */
  readonly refuse: (message: string | null) => void
}

export interface FieldForm {
  readonly Form: ComponentType<FieldFormProps>
  /** `control` is one input that the row's label names; `group` has inputs of its own under a heading. */
  readonly layout: 'control' | 'group'
  /** True when the form shows the findings of what the value holds itself. */
  readonly placesFindings?: boolean
}
