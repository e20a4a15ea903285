// Offers error names in ErrorEquals: those of the called service first, then the language's own.
import { errorNames } from '../../asl/errorNames'
import type { Completion } from '../Assist'
import { callOf } from './callOf'
import { completionOf, type Desk } from './Desk'
import { errorDocs } from './errorDocs'

export function offerErrors(desk: Desk): readonly Completion[] {
  const { around, subject, place, writer } = desk
  // The value of ErrorEquals itself is the list.
  if (typeof place.step !== 'number') {
    const offer = {
      label: '["States.ALL"]',
      search: 'States.ALL',
      kind: 'error',
      docs: docsOf('States.ALL'),
      rank: 0,
    } as const
    return [completionOf(desk, offer, writer.value(['States.ALL'], place.indent))]
  }
  const action = around.state ? callOf(around.state.node, subject.api)?.action : undefined
  const present = new Set(
    (place.container?.children ?? []).filter(({ from }) => from !== place.token.from).map(({ value }) => value),
  )
  const own = (action?.errors ?? []).map((name) => ({ name, detail: action?.service ?? '' }))
  const reserved = errorNames
    .filter((name) => !own.some((error) => error.name === name))
    .map((name) => ({ name, detail: 'any task' }))
  return [...reserved.slice(0, 3), ...own, ...reserved.slice(3)]
    .filter(({ name }) => !present.has(name) && name !== 'States.Runtime')
    .map(({ name, detail }, index) =>
      completionOf(
        desk,
        { label: name, kind: 'error', detail, docs: docsOf(name), rank: index },
        writer.value(name, place.indent),
      ),
    )
}

function docsOf(name: string) {
  const text = errorDocs[name] ?? 'An error of the called service.'
  return [
    { kind: 'title', text: name },
    { kind: 'text', text },
  ] as const
}
