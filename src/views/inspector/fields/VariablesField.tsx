// Names and values of Assign, a row each.
import { propertiesOf } from '../../../core/asl/propertyOf'
import { removeField } from '../../../core/document/commands/removeField'
import { setField } from '../../../core/document/commands/setField'
import type { SyntaxNode } from '../../../core/syntax/SyntaxTree'
import { Button } from '../../../ui/Button'
import { IconButton } from '../../../ui/IconButton'
import { TextInput } from '../../../ui/TextInput'
import { ExpressionInput } from '../ExpressionInput'
import { useForm } from '../FormContext'
import { sourceText } from '../form/sourceText'
import { newVariable, readVariable, renameMember, writeVariable } from '../form/variables'
import styles from '../Inspector.module.css'
import { useEdit } from '../useEdit'
import type { FieldForm, FieldFormProps } from './FieldForm'
import { templateField } from './TemplateField'

function Form(props: FieldFormProps) {
  const { entry, commit, refuse } = props
  const { place } = entry
  const edit = useEdit()
  if (place.node && place.node.kind !== 'object') return <templateField.Form {...props} />
  const rows = propertiesOf(place.node)
  const add = () => {
    const { name, value } = newVariable(
      place.language,
      rows.map((row) => row.key?.name ?? ''),
    )
    if (place.node) refuse(edit(setField, { state: place.state, at: [...place.at, name], value }))
    else commit(Object.fromEntries([[name, value]]))
  }
  return (
    <>
      {rows.map((row) => (
        <VariableRow key={`${row.key?.name} ${row.nth}`} {...props} row={row} isLast={rows.length === 1} />
      ))}
      <Button size="small" variant="ghost" icon="add" className={styles.add} onClick={add}>
        Add variable
      </Button>
    </>
  )
}

function VariableRow({ entry, row, isLast, remove, refuse }: FieldFormProps & { row: SyntaxNode; isLast: boolean }) {
  const { place } = entry
  const { doc } = useForm()
  const edit = useEdit()
  const name = row.key?.name ?? ''
  const at = [...place.at, name]
  const write = (text: string) => {
    const read = readVariable(name, text)
    refuse(read.ok ? edit(setField, { state: place.state, at, value: read.value }) : read.error)
  }
  return (
    <div className={styles.variable}>
      <TextInput
        code
        aria-label="Variable name"
        value={name}
        onChange={() => refuse(null)}
        onCommit={(to) => refuse(edit(renameMember, { place, name, to }))}
      />
      <ExpressionInput
        multiline
        place={place}
        at={at}
        read={(text) => readVariable(name, text)}
        rows={1}
        style={{ minHeight: 32 }}
        aria-label={`Value of ${name}`}
        value={writeVariable(name, row.value, sourceText(doc, row))}
        onChange={() => refuse(null)}
        onCommit={write}
      />
      <IconButton
        icon="close"
        size="small"
        label={`Remove ${name}`}
        onClick={() => (isLast ? remove() : refuse(edit(removeField, { state: place.state, at })))}
      />
    </div>
  )
}

export const variablesField: FieldForm = { Form, layout: 'group' }
