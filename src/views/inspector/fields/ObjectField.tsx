// An object with fields of its own: ItemReader, ResultWriter, Credentials, ProcessorConfig.
import { Button } from '../../../ui/Button'
import { useForm } from '../FormContext'
import { startValue } from '../form/startValue'
import styles from '../Inspector.module.css'
import type { FieldForm, FieldFormProps } from './FieldForm'
import { templateField } from './TemplateField'

function Form(props: FieldFormProps) {
  const { entry, commit } = props
  const { spec, place } = entry
  const { Fields } = useForm()
  if (!place.node) {
    return (
      <Button
        size="small"
        variant="ghost"
        icon="add"
        className={styles.add}
        onClick={() => commit(startValue(entry, place))}
      >
        {`Add ${spec.label.toLowerCase()}`}
      </Button>
    )
  }
  if (place.node.kind !== 'object') return <templateField.Form {...props} />
  return (
    <div className={styles.nested}>
      <Fields specs={spec.items ?? []} holder={place} title={spec.label} isOpen={spec.open === true} />
    </div>
  )
}

export const objectField: FieldForm = { Form, layout: 'group', placesFindings: true }
