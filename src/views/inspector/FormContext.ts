// What every row of a form reads: the document, where the form's owner stands in it, and what is wrong there.
import { type ComponentType, createContext, use } from 'react'
import type { FieldSpec } from '../../core/asl/StateType'
import { invariant } from '../../core/base/invariant'
import type { Path } from '../../core/base/Path'
import type { StudioDocument } from '../../core/document/StudioDocument'
import type { Finding } from '../../core/lint/Finding'
import type { FieldPlace } from './form/FieldPlace'

export interface FieldsProps {
  readonly specs: readonly FieldSpec[]
  /** The object that holds the fields. */
  readonly holder: FieldPlace
  /** Names the object for "Add field". */
  readonly title: string
  /** True where the object may have fields of any name. */
  readonly isOpen?: boolean
}

export interface FormState {
  readonly doc: StudioDocument
  /** Path of the state; empty for the definition. */
  readonly base: Path
  readonly findings: readonly Finding[]
  /** The rows of an object. Handed down so that a list or object can hold any kind of field. */
  readonly Fields: ComponentType<FieldsProps>
}

export const FormContext = createContext<FormState | null>(null)

export function useForm(): FormState {
  const form = use(FormContext)
  invariant(form, 'a field outside FormContext')
  return form
}
