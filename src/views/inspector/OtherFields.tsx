// Fields the language does not know, or not here: kept, shown as JSON, changed and removed like all others.
import { useState } from 'react'
import { removeField } from '../../core/document/commands/removeField'
import { setField } from '../../core/document/commands/setField'
import { Field } from '../../ui/Field'
import { IconButton } from '../../ui/IconButton'
import { TextArea } from '../../ui/TextArea'
import { FindingTexts } from './FindingNotes'
import { useForm } from './FormContext'
import { findingsAt } from './form/findingsAt'
import type { OtherField } from './form/otherFields'
import { sourceText } from './form/sourceText'
import { readTemplate } from './form/templateText'
import styles from './Inspector.module.css'
import { useEdit } from './useEdit'

export function OtherFields({ fields }: { readonly fields: readonly OtherField[] }) {
  return fields.map((field) => <OtherRow key={field.name} field={field} />)
}

function OtherRow({ field: { name, place } }: { readonly field: OtherField }) {
  const { doc, base, findings } = useForm()
  const edit = useEdit()
  const [problem, setProblem] = useState<string | null>(null)
  const found = findingsAt(findings, [...base, ...place.at], true)
  const write = (text: string) => {
    const read = readTemplate(text)
    setProblem(read.ok ? edit(setField, { state: place.state, at: place.at, value: read.value }) : read.error)
  }
  return (
    <div className={styles.row} data-field={name}>
      <Field
        label={name}
        error={problem ?? (found.length > 0 ? <FindingTexts findings={found} /> : null)}
        action={
          <IconButton
            icon="close"
            size="small"
            label={`Remove ${name}`}
            onClick={() => setProblem(edit(removeField, { state: place.state, at: place.at }))}
          />
        }
      >
        <TextArea
          code
          rows={1}
          style={{ minHeight: 32 }}
          value={place.node ? sourceText(doc, place.node) : ''}
          onChange={() => setProblem(null)}
          onCommit={write}
        />
      </Field>
    </div>
  )
}
