// The state to go to, out of those of the same container.
import { setStartAt } from '../../../core/document/commands/setStartAt'
import { setTarget } from '../../../core/document/commands/setTarget'
import { stateNamed } from '../../../core/machine/stateNamed'
import { useStudio } from '../../../studio/StudioContext'
import { Combobox } from '../../../ui/Combobox'
import { IconButton } from '../../../ui/IconButton'
import { useForm } from '../FormContext'
import { fieldName, writtenName } from '../form/FieldEntry'
import { THE_END, targetOptions } from '../form/targetOptions'
import styles from '../Inspector.module.css'
import { useEdit } from '../useEdit'
import type { FieldForm, FieldFormProps } from './FieldForm'

function Form({ entry, source, remove, refuse }: FieldFormProps) {
  const { spec, place } = entry
  const { doc } = useForm()
  const studio = useStudio()
  const edit = useEdit()
  const isNext = spec.exclusive === 'transition'
  const value = place.node?.value
  const name = typeof value === 'string' ? value : source
  const ends = isNext && writtenName(place) === 'End'
  const target = ends ? null : stateNamed(doc.machine, place.scope, name)
  const commit = (picked: string) => {
    if (picked === '') return remove()
    if (fieldName(spec) === 'StartAt') return refuse(edit(setStartAt, { scope: place.scope, name: picked }))
    if (place.state === null) return
    const at = isNext ? ['Next'] : place.at
    refuse(edit(setTarget, { exit: { state: place.state, at }, target: picked === THE_END ? null : picked }))
  }
  return (
    <span className={styles.inputRow}>
      <Combobox
        value={ends ? THE_END : name}
        options={targetOptions(doc.machine, place.scope, { end: isNext })}
        clearable={!spec.required && !isNext}
        placeholder="Choose a state"
        emptyText="No such state here."
        onCommit={commit}
      />
      {target && (
        <IconButton
          icon="arrowRight"
          label={`Go to ${target.name}`}
          onClick={() => studio.document.getState().select({ kind: 'states', ids: [target.id] })}
        />
      )}
    </span>
  )
}

export const targetField: FieldForm = { Form, layout: 'control' }
