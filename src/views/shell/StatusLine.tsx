// The bottom line: problems at the left; language, type and size of the definition at the right.
import { MAX_DEFINITION_LENGTH } from '../../core/asl/quotas'
import { useDocument, useLayout, useProblems, useView } from '../../studio/StudioContext'
import styles from './StatusLine.module.css'

export function StatusLine({ part }: { readonly part: 'start' | 'end' }) {
  return part === 'start' ? <ProblemSummary /> : <Facts />
}

function ProblemSummary() {
  const findings = useProblems((state) => state.findings)
  const set = useView((state) => state.set)
  const errors = findings.filter(({ severity }) => severity === 'ERROR').length
  const warnings = findings.filter(({ severity }) => severity === 'WARNING').length
  const text = errors + warnings === 0 ? 'No problems' : `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`
  return (
    <button type="button" className={styles.button} onClick={() => set({ dockOpen: true, dockTab: 'problems' })}>
      {text}
    </button>
  )
}

function Facts() {
  const language = useDocument((state) => state.doc.machine.language)
  const type = useDocument((state) => state.doc.aside.type)
  const states = useDocument((state) => state.doc.machine.states.size)
  const length = useDocument((state) => state.doc.text.length)
  const busy = useLayout((state) => state.busy)
  return (
    <>
      {busy && <span>Laying out</span>}
      <span>{counted(states, 'state')}</span>
      <span>{language}</span>
      <span>{type === 'EXPRESS' ? 'Express' : 'Standard'}</span>
      <span title={`AWS takes ${MAX_DEFINITION_LENGTH / 1024} KB`}>{(length / 1024).toFixed(1)} KB</span>
    </>
  )
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
