// The form of one state: its header, its fields by section, what it answers in a run, its own text.
import { memo, type Ref, useDeferredValue, useMemo } from 'react'
import { stepName } from '../../core/base/Path'
import type { StudioDocument } from '../../core/document/StudioDocument'
import type { Finding } from '../../core/lint/Finding'
import { isProblem } from '../../core/lint/isProblem'
import type { StateView } from '../../core/machine/Machine'
import { useProblems } from '../../studio/StudioContext'
import { DataFlowSection } from './DataFlowSection'
import { DefinitionSection } from './DefinitionSection'
import { FieldRows } from './FieldRows'
import { Fields } from './Fields'
import { FindingNotes } from './FindingNotes'
import { FormBody } from './FormBody'
import { FormContext } from './FormContext'
import { FormSection } from './FormSection'
import { fieldName } from './form/FieldEntry'
import { fieldsFor, fieldTable, statePlace } from './form/fieldsFor'
import { findingsAt, findingsBeside } from './form/findingsAt'
import { otherFields } from './form/otherFields'
import { sectionsOf, sectionWith } from './form/sections'
import styles from './Inspector.module.css'
import { OtherFields } from './OtherFields'
import { StateHeader } from './StateHeader'
import { TaskResultSection } from './TaskResultSection'

const none: readonly Finding[] = []

interface Props {
  readonly doc: StudioDocument
  readonly state: StateView
  readonly nameInput: Ref<HTMLInputElement>
}

export function StateInspector({ doc, state, nameInput }: Props) {
  // What the checks say may come in a rendering of its own, which the next key interrupts.
  const findings = useDeferredValue(useProblems(({ byState }) => byState.get(state.id) ?? none))
  return <StateForm doc={doc} state={state} nameInput={nameInput} findings={findings} />
}

const StateForm = memo(function StateForm({
  doc,
  state,
  nameInput,
  findings,
}: Props & { readonly findings: readonly Finding[] }) {
  const context = useMemo(() => ({ doc, base: state.path, findings, Fields }), [doc, state, findings])
  const entries = fieldsFor(state)
  const sections = sectionsOf(entries, state.type)
  const others = otherFields(fieldTable(state), statePlace(state))
  const rows = new Set([
    ...entries.filter(({ presence }) => presence !== 'offered').map(({ spec }) => fieldName(spec)),
    ...others.map(({ name }) => name),
  ])
  const { selection } = doc
  const selected = selection.kind === 'field' ? String(stepName(selection.at[0] ?? '')) : null
  const forced = selected === null ? undefined : sectionWith(sections, selected)?.id
  const countIn = (names: readonly string[]) =>
    names.flatMap((name) => findingsAt(findings, [...state.path, name], true).filter(isProblem)).length
  return (
    <FormContext value={context}>
      <StateHeader state={state} nameInput={nameInput} />
      <div className={styles.findings}>
        <FindingNotes findings={findingsBeside(findings, state.path, rows)} />
      </div>
      {sections.map(({ id, title, entries: own, beginsOpen }) => (
        <FormSection
          key={id}
          id={id}
          title={title}
          beginsOpen={beginsOpen}
          isForced={forced === id}
          problems={countIn(own.map(({ spec }) => fieldName(spec)))}
        >
          <FormBody doc={doc} selected={selected}>
            <FieldRows entries={own} holder={statePlace(state)} title={title} />
          </FormBody>
        </FormSection>
      ))}
      {others.length > 0 && (
        <FormSection id="other" title="Other fields" problems={countIn(others.map(({ name }) => name))}>
          <FormBody doc={doc} selected={selected}>
            <p className={styles.quiet}>Not fields of a {state.type} state. They are kept as they are.</p>
            <OtherFields fields={others} />
          </FormBody>
        </FormSection>
      )}
      {state.type === 'Task' && <TaskResultSection state={state} />}
      {state.type !== 'Unknown' && <DataFlowSection state={state} />}
      <DefinitionSection doc={doc} state={state} />
    </FormContext>
  )
})
