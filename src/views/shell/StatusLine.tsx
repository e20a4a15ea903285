// The bottom line: what kind of workflow this is, and how large.
import { MAX_DEFINITION_LENGTH } from '../../core/asl/quotas'
import { useDocument, useLayout } from '../../studio/StudioContext'

export function StatusLine({ part }: { readonly part: 'start' | 'end' }) {
  return part === 'start' ? <Kind /> : <Size />
}

function Kind() {
  const language = useDocument((state) => state.doc.machine.language)
  const type = useDocument((state) => state.doc.aside.type)
  const states = useDocument((state) => state.doc.machine.states.size)
  return (
    <>
      <span>{states === 1 ? '1 state' : `${states} states`}</span>
      <span>{language}</span>
      <span>{type === 'EXPRESS' ? 'Express' : 'Standard'}</span>
    </>
  )
}

function Size() {
  const length = useDocument((state) => state.doc.text.length)
  const isSimple = useLayout((state) => state.shown?.layout.simplified ?? false)
  const busy = useLayout((state) => state.busy)
  return (
    <>
      {busy && <span>Laying out</span>}
      {isSimple && <span>Simplified layout</span>}
      <span title={`AWS takes ${MAX_DEFINITION_LENGTH / 1024} KB`}>{(length / 1024).toFixed(1)} KB</span>
    </>
  )
}
