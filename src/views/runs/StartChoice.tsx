// How an Express workflow is started: StartExecution does not wait for its end, StartSyncExecution does and tells what it costs.
import { useDocument, useView } from '../../studio/StudioContext'
import { Select } from '../../ui/Select'

const choices = [
  { value: 'asynchronous', label: 'Asynchronous', detail: 'StartExecution' },
  { value: 'synchronous', label: 'Synchronous', detail: 'StartSyncExecution' },
] as const

export function StartChoice() {
  const isExpress = useDocument(({ doc }) => doc.aside.type === 'EXPRESS')
  const synchronous = useView((view) => view.synchronous)
  const set = useView((view) => view.set)
  if (!isExpress) return null
  return (
    <Select
      variant="bare"
      aria-label="How the execution is started"
      value={synchronous ? 'synchronous' : 'asynchronous'}
      options={choices}
      onChange={(next) => set({ synchronous: next === 'synchronous' })}
    />
  )
}
