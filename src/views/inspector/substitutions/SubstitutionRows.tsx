// The substitutions of a definition, each with where it is used, its type and its value for local runs.
import { useId } from 'react'
import {
  readSubstitution,
  type Substitution,
  type SubstitutionEntries,
  type SubstitutionEntry,
  type SubstitutionType,
} from '../../../core/substitutions/Substitution'
import { FieldError } from '../../../ui/FieldError'
import { Select, type SelectOption } from '../../../ui/Select'
import { TextInput } from '../../../ui/TextInput'
import { proposedEntry } from './proposedEntry'
import styles from './Substitutions.module.css'
import { UseList } from './UseList'

interface Props {
  readonly substitutions: readonly Substitution[]
  readonly entries: SubstitutionEntries
  readonly onChange: (name: string, entry: SubstitutionEntry) => void
  /** Before somebody is taken to a use. */
  readonly onLeave?: () => void
}

const types: readonly SelectOption<SubstitutionType>[] = [
  { value: 'text', label: 'Text' },
  { value: 'number', label: 'Number' },
  { value: 'boolean', label: 'Boolean' },
  { value: 'json', label: 'JSON' },
  { value: 'written', label: 'As written' },
]

export function SubstitutionRows({ substitutions, entries, onChange, onLeave }: Props) {
  return (
    <ul className={styles.rows} aria-label="Substitutions of the definition">
      {substitutions.map((substitution) => (
        <li key={substitution.name} className={styles.row}>
          <Row
            substitution={substitution}
            entry={Object.hasOwn(entries, substitution.name) ? entries[substitution.name] : undefined}
            onChange={(entry) => onChange(substitution.name, entry)}
          />
          <UseList uses={substitution.uses} onLeave={onLeave} />
        </li>
      ))}
    </ul>
  )
}

interface RowProps {
  readonly substitution: Substitution
  readonly entry: SubstitutionEntry | undefined
  readonly onChange: (entry: SubstitutionEntry) => void
}

function Row({ substitution, entry = proposedEntry(substitution), onChange }: RowProps) {
  const { name, required } = substitution
  const { type, value } = entry
  const faultId = useId()
  const isWritten = type === 'written'
  const read = isWritten || value === '' ? null : readSubstitution(type, value)
  const fault = read && !read.ok ? read.error : null
  return (
    <>
      <h4 className={styles.name}>{`\${${name}}`}</h4>
      <div className={styles.inputs}>
        <div className={styles.type}>
          <Select
            aria-label={`Type of ${name}`}
            value={type}
            options={required ? types.filter((option) => option.value !== 'written') : types}
            onChange={(next) => onChange({ type: next, value })}
          />
        </div>
        <TextInput
          code
          className={styles.value ?? ''}
          aria-label={`Value of ${name}`}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : faultId}
          placeholder={isWritten ? `\${${name}}` : ''}
          value={isWritten ? '' : value}
          onCommit={(next) => onChange({ type: isWritten ? 'text' : type, value: next })}
        />
      </div>
      {fault !== null && <FieldError id={faultId}>{fault}</FieldError>}
    </>
  )
}
