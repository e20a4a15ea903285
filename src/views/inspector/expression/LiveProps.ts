// What an expression's input hands over while somebody writes in it.
import type { RefObject } from 'react'
import type { JsonValue } from '../../../core/base/JsonValue'
import type { Path } from '../../../core/base/Path'
import type { Result } from '../../../core/base/Result'
import type { Draft } from '../../../ui/useDraft'
import type { FieldPlace } from '../form/FieldPlace'

/** Which field an expression is, and how it is read. */
export interface FieldOfExpression {
  readonly place: FieldPlace
  /** The field, relative to the state; that of `place` where left out. */
  readonly at?: Path
  /** The value a text stands for, or what is wrong with it. */
  readonly read: (text: string) => Result<JsonValue, string>
}

/** What the input hands over while somebody writes in it. */
export interface LiveProps extends Required<FieldOfExpression> {
  readonly box: RefObject<HTMLElement | null>
  readonly draft: RefObject<Draft | null>
  /** True while it is noticed here when the field is left, and what is typed is committed then. */
  readonly watched: RefObject<boolean>
  readonly multiline: boolean
  /** The committed text, and the present one. */
  readonly value: string
  readonly text: string
  /** The plain input gives way to the editor, or takes its place again. */
  readonly onTake: (isTaken: boolean) => void
  readonly onClose: () => void
}
