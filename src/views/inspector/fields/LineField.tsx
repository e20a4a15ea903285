// One line: text, numbers, timestamps. Numbers and timestamps may be expressions where the language has them.
import type { FieldKind } from '../../../core/asl/StateType'
import { TextInput } from '../../../ui/TextInput'
import { writeText } from '../form/fieldText'
import { hintFor } from '../form/hintFor'
import { commitText } from './commitText'
import type { FieldForm, FieldFormProps } from './FieldForm'

const written: ReadonlySet<FieldKind> = new Set(['integer', 'number', 'timestamp'])

function Form(props: FieldFormProps) {
  const { entry, source, refuse } = props
  const text = writeText(entry.place.node?.value, source)
  return (
    <TextInput
      value={text}
      code={written.has(entry.spec.kind) || text.startsWith('{%')}
      placeholder={hintFor(entry.spec)}
      onChange={() => refuse(null)}
      onCommit={(next) => commitText(props, next)}
    />
  )
}

export const lineField: FieldForm = { Form, layout: 'control' }
