// The state inside of a Map or Parallel that the mocked error comes from.
import type { Machine, StateView } from '../../core/machine/Machine'
import { useDocument } from '../../studio/StudioContext'
import { Field } from '../../ui/Field'
import { Select } from '../../ui/Select'

interface Props {
  readonly state: StateView
  /** Empty for none in particular. */
  readonly value: string
  readonly onChange: (value: string) => void
}

export function CausedByField({ state, value, onChange }: Props) {
  const machine = useDocument(({ doc }) => doc.machine)
  const names = statesIn(machine, state)
  if (names.length === 0) return null
  const options = [{ value: '', label: 'None in particular' }, ...names.map((name) => ({ value: name, label: name }))]
  return (
    <Field label="State that causes the error">
      <Select value={value} options={options} onChange={onChange} />
    </Field>
  )
}

/** Names of the states at any depth inside, in file order. */
function statesIn(machine: Machine, { id }: StateView): readonly string[] {
  const isInside = (state: StateView): boolean => {
    const owner = machine.scopes.get(state.scope)?.owner
    if (!owner) return false
    const around = machine.states.get(owner)
    return owner === id || (around !== undefined && isInside(around))
  }
  return [...machine.states.values()].filter(isInside).map(({ name }) => name)
}
