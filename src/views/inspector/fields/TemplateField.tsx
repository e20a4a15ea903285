// JSON, with what is evaluated in it: templates, literal results, column names.
import { ExpressionInput } from '../ExpressionInput'
import { readText } from '../form/fieldText'
import { writeTemplate } from '../form/templateText'
import { commitText } from './commitText'
import type { FieldForm, FieldFormProps } from './FieldForm'

function Form(props: FieldFormProps) {
  const { entry, source, refuse } = props
  const { spec, place } = entry
  return (
    <ExpressionInput
      multiline
      place={place}
      read={(text) => readText(spec, text, place.language)}
      value={writeTemplate(place.node?.value, source)}
      rows={1}
      style={{ minHeight: 32 }}
      placeholder={place.language === 'JSONata' && spec.kind === 'template' ? '{ } or {% expression %}' : '{ }'}
      onChange={() => refuse(null)}
      onCommit={(text) => commitText(props, text)}
    />
  )
}

export const templateField: FieldForm = { Form, layout: 'control' }
