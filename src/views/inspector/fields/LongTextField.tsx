// Text of several lines: comments and causes.
import { TextArea } from '../../../ui/TextArea'
import { writeText } from '../form/fieldText'
import { commitText } from './commitText'
import type { FieldForm, FieldFormProps } from './FieldForm'

function Form(props: FieldFormProps) {
  const { entry, source, refuse } = props
  const text = writeText(entry.place.node?.value, source)
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
