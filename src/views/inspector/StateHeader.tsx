// What a state is: its drawing, its name to change, its type to change.
import { type Ref, useState } from 'react'
import { propertyOf, textOf } from '../../core/asl/propertyOf'
import type { StateTypeName } from '../../core/asl/StateType'
import { renameState } from '../../core/document/commands/renameState'
import { droppedFields, setStateType } from '../../core/document/commands/setStateType'
import type { StateView } from '../../core/machine/Machine'
import { findAction } from '../../core/services/findAction'
import { stateTypes } from '../../core/states'
import { stateTypeNamed } from '../../core/states/stateTypeNamed'
import { useStudio, useView } from '../../studio/StudioContext'
import { Badge } from '../../ui/Badge'
import { Button } from '../../ui/Button'
import { DropdownMenu } from '../../ui/DropdownMenu'
import { Field } from '../../ui/Field'
import { GlyphTile } from '../../ui/GlyphTile'
import { showToast } from '../../ui/showToast'
import { TextInput } from '../../ui/TextInput'
import styles from './Inspector.module.css'
import { useEdit } from './useEdit'

interface Props {
  readonly state: StateView
  readonly nameInput: Ref<HTMLInputElement>
}

export function StateHeader({ state, nameInput }: Props) {
  const edit = useEdit()
  const [refusal, setRefusal] = useState<string | null>(null)
  const glyph = findAction(textOf(propertyOf(state.node, 'Resource')) ?? '')?.icon ?? state.type
  const help = stateTypeNamed(state.type)?.help ?? 'Its Type is missing or not one of the eight. Choose one.'
  return (
    <header className={styles.header}>
      <h2 className="visually-hidden">{`${state.name}, ${state.type} state`}</h2>
      <div className={styles.headLine}>
        <GlyphTile name={glyph} size={36} />
        <div className={styles.headName}>
          <Field label="State name" hideLabel error={refusal}>
            <TextInput
              ref={nameInput}
              variant="bare"
              className={styles.name ?? ''}
              value={state.name}
              maxLength={200}
              onChange={() => setRefusal(null)}
              onCommit={(name) => setRefusal(edit(renameState, { state: state.id, name }))}
            />
          </Field>
          <div className={styles.typeLine}>
            <TypeMenu state={state} onRefuse={setRefusal} />
            <Badge>{state.language}</Badge>
            <TestButton />
          </div>
        </div>
      </div>
      <p className={styles.help}>{help}</p>
    </header>
  )
}

function TestButton() {
  const set = useView((view) => view.set)
  return (
    <Button
      size="small"
      variant="ghost"
      icon="flask"
      className={styles.test}
      onClick={() => set({ dialog: 'testState' })}
    >
      Test state
    </Button>
  )
}

function TypeMenu({ state, onRefuse }: { state: StateView; onRefuse: (message: string | null) => void }) {
  const edit = useEdit()
  const { document } = useStudio()
  const change = (type: StateTypeName) => {
    const dropped = droppedFields(document.getState().doc, { state: state.id, type })
    const refusal = edit(setStateType, { state: state.id, type })
    onRefuse(refusal)
    if (refusal !== null || dropped.length === 0) return
    const undo = { label: 'Undo', run: () => document.getState().undo() }
    showToast({ message: `${state.name} is a ${type} state. Removed: ${dropped.join(', ')}.`, action: undo })
  }
  const entries = stateTypes.map(({ name }) => ({
    kind: 'checkbox' as const,
    id: name,
    label: name,
    checked: name === state.type,
    onChange: () => change(name),
  }))
  return (
    <DropdownMenu entries={[{ kind: 'heading', id: 'heading', label: 'Change type' }, ...entries]}>
      <Button size="small" variant="ghost" iconAfter="chevronDown" aria-label={`Type: ${state.type}. Change type`}>
        {state.type}
      </Button>
    </DropdownMenu>
  )
}
