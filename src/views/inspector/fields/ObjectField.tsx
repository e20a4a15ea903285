// An object with fields of its own: ItemReader, ResultWriter, Credentials, ProcessorConfig.
import type { SyntaxNode } from '../../../core/syntax/SyntaxTree'
import { useStudio } from '../../../studio/StudioContext'
import { Button } from '../../../ui/Button'
import { useForm } from '../FormContext'
import { fieldName } from '../form/FieldEntry'
import { readerObject } from '../form/readerObject'
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
      {fieldName(spec) === 'ItemReader' && <FillBucket reader={place.node} />}
    </div>
  )
}

/** Leads to where a simulated run finds what is read. */
function FillBucket({ reader }: { readonly reader: SyntaxNode }) {
  const { view } = useStudio()
  const { bucket, key } = readerObject(reader)
  return (
    <Button
      size="small"
      variant="ghost"
      icon="folder"
      className={styles.add}
      onClick={() => view.getState().fillBucket(bucket, key)}
    >
      Fill the bucket
    </Button>
  )
}

export const objectField: FieldForm = { Form, layout: 'group', placesFindings: true }
