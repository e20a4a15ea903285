import { expect, test } from 'vitest'
import { insertState } from '../../core/document/commands/insertState'
import { openDocument } from '../../core/document/openDocument'
import { openSession, perform } from '../../core/document/Session'
import { buildGraph } from '../../core/graph/buildGraph'
import { quickLayout } from '../../core/graph/quickLayout'
import { heldNode } from './heldNode'

const before = openDocument('{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"B"},"B":{"Type":"Pass","End":true}}}')
const idOf = (doc: typeof before, name: string) =>
  [...doc.machine.states.values()].find((s) => s.name === name)?.id ?? ''

test('a new state is held by the one that leads to it', () => {
  const at = { kind: 'after', state: [...before.machine.states.keys()][0] as never } as const // ids are branded
  const planned = insertState(before, { value: { Type: 'Wait' }, at })
  if (!planned.ok) throw new Error(planned.error.message)
  const { doc } = perform(openSession(before), planned.value, 0)
  const graph = buildGraph(doc.machine)
  const layouts = [quickLayout(buildGraph(before.machine)), quickLayout(graph)] as const

  expect(heldNode(graph, ...layouts, [idOf(doc, 'Wait')])).toBe(idOf(before, 'A'))
  expect(heldNode(graph, ...layouts, [idOf(doc, 'B')])).toBe(idOf(before, 'B'))
  expect(heldNode(graph, ...layouts, [])).toBeNull()
})
