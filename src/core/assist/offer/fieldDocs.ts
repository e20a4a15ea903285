// What is said of a field: from its row in the field table.
import type { FieldSpec } from '../../asl/StateType'
import type { DocPart } from '../Assist'

/** Title, what the field does, and what may stand in it. */
export function fieldDocs(field: FieldSpec, title = String(field.at[0])): readonly DocPart[] {
  const facts = factsOf(field)
  return [
    { kind: 'title', text: title },
    { kind: 'text', text: field.help },
    ...(facts === '' ? [] : [{ kind: 'text', text: facts } as const]),
  ]
}

function factsOf({ required, oneRequired, languages, values, minimum, maximum, mode }: FieldSpec): string {
  const [only] = languages.length === 1 ? languages : []
  return [
    required ? 'Required.' : oneRequired ? 'One field of its kind is required.' : '',
    only === undefined ? '' : `${only} only.`,
    mode === undefined ? '' : 'Distributed mode only.',
    values && values.length > 1 ? `One of ${values.join(', ')}.` : '',
    rangeOf(minimum, maximum),
  ]
    .filter((fact) => fact !== '')
    .join(' ')
}

function rangeOf(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum === undefined && maximum === undefined) return ''
  if (maximum === undefined) return `At least ${minimum}.`
  return minimum === undefined ? `At most ${maximum}.` : `From ${minimum} to ${maximum}.`
}
