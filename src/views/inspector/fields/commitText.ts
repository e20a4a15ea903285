// From the text of an input to the field: emptied removes, unreadable is refused, the rest is written.
import { readText } from '../form/fieldText'
import type { FieldFormProps } from './FieldForm'

export function commitText({ entry, commit, remove, refuse }: FieldFormProps, text: string): void {
  const { spec, place } = entry
  if (text.trim() === '') {
    if (spec.required) refuse(`${spec.label} is needed.`)
    else remove()
    return
  }
  const read = readText(spec, text, place.language)
  if (read.ok) commit(read.value)
  else refuse(read.error)
}
