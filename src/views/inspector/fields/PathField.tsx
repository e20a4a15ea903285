// A path into the data, or null where that has a meaning.
import { Checkbox } from '../../../ui/Checkbox'
import { FieldContext } from '../../../ui/useField'
import { ExpressionInput } from '../ExpressionInput'
import { readText, writeText } from '../form/fieldText'
import { hintFor } from '../form/hintFor'
import { commitText } from './commitText'
import type { FieldForm, FieldFormProps } from './FieldForm'

function Form(props: FieldFormProps) {
  const { entry, source, commit, refuse } = props
  const { spec, place } = entry
  const isNull = place.node?.kind === 'null'
  return (
    <>
      <ExpressionInput
        place={place}
        read={(text) => readText(spec, text, place.language)}
        value={writeText(place.node?.value, source)}
        placeholder={isNull ? 'null' : hintFor(spec)}
        disabled={isNull}
        onChange={() => refuse(null)}
        onCommit={(text) => commitText(props, text)}
      />
      {spec.nullable && place.node && (
        <FieldContext value={null}>
          <Checkbox checked={isNull} onChange={(checked) => commit(checked ? null : (spec.example ?? '$'))}>
            {`${spec.label} is null`}
          </Checkbox>
        </FieldContext>
      )}
    </>
  )
}

export const pathField: FieldForm = { Form, layout: 'control' }
