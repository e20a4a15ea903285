// One field: its name, its form, what is wrong with it, and the button that removes it.
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { removeField } from '../../core/document/commands/removeField'
import { Field } from '../../ui/Field'
import { FieldError } from '../../ui/FieldError'
import { IconButton } from '../../ui/IconButton'
import { FieldGroup } from './FieldGroup'
import { FindingNotes, FindingTexts } from './FindingNotes'
import { useForm } from './FormContext'
import { fieldForms } from './fields/fieldForms'
import { firstControl } from './firstControl'
import { changeField } from './form/changeField'
import { type FieldEntry, fieldName } from './form/FieldEntry'
import { findingsAt } from './form/findingsAt'
import { placeholdersIn } from './form/placeholders'
import { sourceText } from './form/sourceText'
import styles from './Inspector.module.css'
import { Placeholders } from './Placeholders'
import { useEdit } from './useEdit'

interface Props {
  readonly entry: FieldEntry
  /** Takes the focus when it appears: somebody has just added it. */
  readonly isNew?: boolean
}

export function FieldRow({ entry, isNew = false }: Props) {
  const { spec, place } = entry
  const { doc, base, findings } = useForm()
  const edit = useEdit()
  const row = useRef<HTMLDivElement>(null)
  const source = place.node ? sourceText(doc, place.node) : ''
  const [problem, setProblem] = useState<string | null>(null)
  const [known, setKnown] = useState(source)
  if (known !== source) {
    // Undo, or an edit elsewhere: what was refused is no longer what stands here.
    setKnown(source)
    setProblem(null)
  }
  useEffect(() => {
    if (isNew && row.current) firstControl(row.current)?.focus()
  }, [isNew])
  const { Form, layout, placesFindings = false } = fieldForms[spec.kind]
  const remove = () => {
    if (place.node) setProblem(edit(removeField, { state: place.state, at: place.at }))
  }
  const form = (
    <Form
      entry={entry}
      source={source}
      commit={(value) => setProblem(edit(changeField, { entry, value }))}
      remove={remove}
      refuse={setProblem}
    />
  )
  const found = spec.at.length === 0 ? [] : findingsAt(findings, [...base, ...place.at], !placesFindings)
  const errors = found.filter(({ severity }) => severity === 'ERROR')
  const notes = (
    <>
      <FindingNotes findings={found.filter(({ severity }) => severity !== 'ERROR')} />
      {entry.isForeign && errors.length === 0 && (
        <FieldError severity="warning">{`Not for ${place.language} states: remove it, or change the query language.`}</FieldError>
      )}
      <Placeholders names={placesFindings ? [] : placeholdersIn(source)} />
    </>
  )
  const error: ReactNode = problem ?? (errors.length > 0 ? <FindingTexts findings={errors} /> : null)
  const action = <RowActions entry={entry} onRemove={remove} />
  return (
    <div
      ref={row}
      className={styles.row}
      data-field={fieldName(spec)}
      {...(isNarrow(spec) ? { 'data-narrow': '' } : {})}
    >
      {layout === 'group' ? (
        <FieldGroup label={spec.label} error={error} action={action}>
          {form}
        </FieldGroup>
      ) : (
        <Field label={spec.label} error={error} action={action} required={spec.required === true}>
          {form}
        </Field>
      )}
      {notes}
    </div>
  )
}

function RowActions({ entry, onRemove }: { readonly entry: FieldEntry; readonly onRemove: () => void }) {
  const { spec, place } = entry
  const name = fieldName(spec)
  const isWhole = spec.at.length === 0
  return (
    <span className={styles.rowActions}>
      <IconButton
        icon="help"
        size="small"
        className={styles.about}
        label={`About ${spec.label}`}
        hint={name === '' || name === spec.label ? spec.help : `${name}: ${spec.help}`}
      />
      {place.node && !isWhole && (
        <IconButton icon="close" size="small" label={`Remove ${spec.label}`} onClick={onRemove} />
      )}
    </span>
  )
}

/** Two of these stand beside each other where space is scarce. */
function isNarrow({ kind, at, values = [] }: FieldEntry['spec']): boolean {
  if (kind === 'integer' || kind === 'number') return true
  return kind === 'enum' && at[0] !== 'Resource' && values.every((value) => value.length < 18)
}
