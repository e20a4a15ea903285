// Text of several lines: comments and causes.
import { TextArea } from '../../../ui/TextArea'
import { ExpressionInput } from '../ExpressionInput'
import { readText, writeText } from '../form/fieldText'
import { commitText } from './commitText'
import type { FieldForm, FieldFormProps } from './FieldForm'

function Form(props: FieldFormProps) {
  const { entry, source, refuse } = props
  const { spec, place } = entry
  const text = writeText(place.node?.value, source)
  if (spec.expression && place.language === 'JSONata')
    return (
      <ExpressionInput
        multiline
        place={place}
        read={(next) => readText(spec, next, place.language)}
        value={text}
        rows={1}
        style={{ minHeight: 32 }}
        onChange={() => refuse(null)}
        onCommit={(next) => commitText(props, next)}
      />
    )
  return (
    <TextArea
      value={text}
      rows={1}
      style={{ minHeight: 32 }}
      code={text.startsWith('{%')}
      onChange={() => refuse(null)}
      onCommit={(next) => commitText(props, next)}
    />
  )
}

export const longTextField: FieldForm = { Form, layout: 'control' }
