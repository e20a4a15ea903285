// One line: text, numbers, timestamps. Numbers and timestamps may be expressions where the language has them.
import type { FieldKind } from '../../../core/asl/StateType'
import { TextInput } from '../../../ui/TextInput'
import { ExpressionInput } from '../ExpressionInput'
import { readText, writeText } from '../form/fieldText'
import { hintFor } from '../form/hintFor'
import { commitText } from './commitText'
import type { FieldForm, FieldFormProps } from './FieldForm'

const written: ReadonlySet<FieldKind> = new Set(['integer', 'number', 'timestamp'])

function Form(props: FieldFormProps) {
  const { entry, source, refuse } = props
  const { spec, place } = entry
  const text = writeText(place.node?.value, source)
  if (spec.expression && place.language === 'JSONata')
    return (
      <ExpressionInput
        place={place}
        read={(next) => readText(spec, next, place.language)}
        value={text}
        placeholder={hintFor(spec)}
        onChange={() => refuse(null)}
        onCommit={(next) => commitText(props, next)}
      />
    )
  return (
    <TextInput
      value={text}
      code={written.has(spec.kind) || text.startsWith('{%')}
      placeholder={hintFor(spec)}
      onChange={() => refuse(null)}
      onCommit={(next) => commitText(props, next)}
    />
  )
}

export const lineField: FieldForm = { Form, layout: 'control' }
