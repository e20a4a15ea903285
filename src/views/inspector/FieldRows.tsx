// The rows of one section or object: what is there, what is usual, and a picker for the rest.
import { useState } from 'react'
import { setField } from '../../core/document/commands/setField'
import { FieldError } from '../../ui/FieldError'
import { AddField } from './AddField'
import { ExclusiveChoice } from './ExclusiveChoice'
import { FieldRow } from './FieldRow'
import { changeField } from './form/changeField'
import { type FieldEntry, fieldName } from './form/FieldEntry'
import type { FieldPlace } from './form/FieldPlace'
import { startValue } from './form/startValue'
import { useEdit } from './useEdit'

interface Props {
  readonly entries: readonly FieldEntry[]
  readonly holder: FieldPlace
  readonly title: string
  /** True where fields of any name may be added. */
  readonly isOpen?: boolean
}

export function FieldRows({ entries, holder, title, isOpen = false }: Props) {
  const edit = useEdit()
  const [added, setAdded] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const add = (entry: FieldEntry) => {
    setAdded(fieldName(entry.spec))
    setProblem(edit(changeField, { entry, value: startValue(entry, holder) }))
  }
  const addOther = (name: string) =>
    setProblem(edit(setField, { state: holder.state, at: [...holder.at, name], value: '' }))
  const choices = entries.filter(isChoice)
  const offered = entries.filter((entry) => entry.presence === 'offered' && !isChoice(entry))
  return (
    <>
      {choices.length > 0 && <ExclusiveChoice entries={choices} holder={holder} />}
      {entries.map((entry) =>
        entry.presence === 'offered' || (isChoice(entry) && !entry.place.node) ? null : (
          <FieldRow
            key={`${fieldName(entry.spec)} ${entry.spec.kind}`}
            entry={entry}
            isNew={added === fieldName(entry.spec) && entry.presence === 'present'}
          />
        ),
      )}
      <AddField title={title} entries={offered} onAdd={add} {...(isOpen ? { onOther: addOther } : {})} />
      {problem !== null && <FieldError>{problem}</FieldError>}
    </>
  )
}

/** Exactly one of these fields has to be there, so it is chosen rather than added: Wait's four. */
function isChoice({ spec }: FieldEntry): boolean {
  return spec.oneRequired === true && spec.exclusive !== 'transition' && spec.kind !== 'machine'
}
