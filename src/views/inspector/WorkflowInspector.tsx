// The workflow itself: its name and type, the fields of the definition, and what it is made of.
import { lazy, Suspense, useMemo } from 'react'
import { machineFields } from '../../core/asl/fields/machineFields'
import { setAside } from '../../core/document/commands/setAside'
import type { StudioDocument } from '../../core/document/StudioDocument'
import { stateTypes } from '../../core/states'
import { useProblems } from '../../studio/StudioContext'
import { Field } from '../../ui/Field'
import { Glyph } from '../../ui/Glyph'
import { GlyphTile } from '../../ui/GlyphTile'
import { SegmentedControl } from '../../ui/SegmentedControl'
import { TextInput } from '../../ui/TextInput'
import { FieldRows } from './FieldRows'
import { Fields } from './Fields'
import { FindingNotes } from './FindingNotes'
import { FormBody } from './FormBody'
import { FormContext } from './FormContext'
import { FormSection } from './FormSection'
import { fieldName } from './form/FieldEntry'
import { workflowFields, workflowPlace } from './form/fieldsFor'
import { findingsBeside } from './form/findingsAt'
import { otherFields } from './form/otherFields'
import styles from './Inspector.module.css'
import { OtherFields } from './OtherFields'
import { ResourceResults } from './ResourceResults'
import { useEdit } from './useEdit'

const Substitutions = lazy(() =>
  import('./substitutions/Substitutions').then((module) => ({ default: module.Substitutions })),
)

export function WorkflowInspector({ doc }: { readonly doc: StudioDocument }) {
  const all = useProblems(({ findings }) => findings)
  const findings = useMemo(() => all.filter(({ state }) => state === null), [all])
  const context = useMemo(() => ({ doc, base: [], findings, Fields }), [doc, findings])
  const entries = workflowFields(doc)
  const place = workflowPlace(doc.machine)
  const others = otherFields(machineFields, place)
  const rows = new Set([
    ...entries.filter(({ presence }) => presence !== 'offered').map(({ spec }) => fieldName(spec)),
    ...others.map(({ name }) => name),
  ])
  return (
    <FormContext value={context}>
      <WorkflowHeader doc={doc} />
      <div className={styles.findings}>
        <FindingNotes findings={findingsBeside(findings, [], rows)} />
      </div>
      <FormSection id="workflow" title="Workflow">
        <FormBody doc={doc}>
          <FieldRows entries={entries} holder={place} title="Workflow" />
        </FormBody>
      </FormSection>
      {others.length > 0 && (
        <FormSection id="other" title="Other fields">
          <FormBody doc={doc}>
            <p className={styles.quiet}>Not fields of a definition. They are kept as they are.</p>
            <OtherFields fields={others} />
          </FormBody>
        </FormSection>
      )}
      <FormSection
        id="results"
        title="Results by resource"
        beginsOpen={Object.keys(doc.aside.resourceMocks).length > 0}
      >
        <ResourceResults doc={doc} />
      </FormSection>
      {doc.text.includes('${') && (
        <FormSection id="substitutions" title="Substitutions">
          <Suspense fallback={null}>
            <Substitutions doc={doc} />
          </Suspense>
        </FormSection>
      )}
      <FormSection id="states" title="States">
        <StateCounts doc={doc} />
      </FormSection>
    </FormContext>
  )
}

function WorkflowHeader({ doc }: { readonly doc: StudioDocument }) {
  const edit = useEdit()
  const { name, type } = doc.aside
  return (
    <header className={styles.header}>
      <h2 className="visually-hidden">{`Workflow ${name}`}</h2>
      <div className={styles.headLine}>
        <GlyphTile name="stepfunctions" size={36} />
        <div className={styles.headName}>
          <TextInput
            variant="bare"
            className={styles.name ?? ''}
            aria-label="Name of the workflow"
            value={name}
            onCommit={(next) => {
              const trimmed = next.trim()
              if (trimmed !== '')
                edit(setAside, { aside: { name: trimmed }, label: `Rename the workflow to ${trimmed}` })
            }}
          />
          <div className={styles.typeLine}>
            <span className={styles.kind}>Workflow</span>
          </div>
        </div>
      </div>
      <Field label="Workflow type" hideLabel>
        <SegmentedControl
          label="Workflow type"
          columns={2}
          value={type}
          options={[
            { value: 'STANDARD', label: 'Standard' },
            { value: 'EXPRESS', label: 'Express' },
          ]}
          onChange={(next) => edit(setAside, { aside: { type: next }, label: `Make the workflow ${next}` })}
        />
      </Field>
    </header>
  )
}

function StateCounts({ doc }: { readonly doc: StudioDocument }) {
  const types = [...doc.machine.states.values()].map(({ type }) => type)
  const counts = [...stateTypes.map(({ name }) => name), 'Unknown' as const]
    .map((name) => ({ name, count: types.filter((type) => type === name).length }))
    .filter(({ count }) => count > 0)
  if (counts.length === 0) return <p className={styles.quiet}>No states yet.</p>
  return (
    <ul className={styles.counts} aria-label="States by type">
      {counts.map(({ name, count }) => (
        <li key={name} className={styles.count}>
          <Glyph name={name} size={16} />
          <span>{name}</span>
          <span className={styles.number}>{count}</span>
        </li>
      ))}
    </ul>
  )
}
