// Offers the states that a transition can lead to: those of the same States object.
import { propertiesOf, propertyOf, textOf } from '../../asl/propertyOf'
import { stateTypeNamed } from '../../states/stateTypeNamed'
import type { Completion, DocPart } from '../Assist'
import { completionOf, type Desk } from './Desk'

export function offerTargets(desk: Desk): readonly Completion[] {
  const { around, writer, place } = desk
  const states = propertiesOf(propertyOf(around.scope, 'States'))
  const own = around.state ? states.indexOf(around.state.node) : -1
  return states.flatMap((node, index) => {
    const name = node.key?.name ?? ''
    if (name === '' || node.nth > 0) return []
    const type = textOf(propertyOf(node, 'Type')) ?? ''
    const comment = textOf(propertyOf(node, 'Comment'))
    const docs: readonly DocPart[] = [
      { kind: 'title', text: name },
      { kind: 'text', text: stateTypeNamed(type)?.help ?? '' },
      ...(comment ? [{ kind: 'text', text: comment } as const] : []),
    ]
    // What comes after is named more often than what came before; a state rarely leads to itself.
    const distance = index > own ? index - own : states.length + own - index
    const rank = index === own ? 2 * states.length : distance
    return completionOf(
      desk,
      { label: name, kind: 'state', detail: type, docs, rank },
      writer.value(name, place.indent),
    )
  })
}
