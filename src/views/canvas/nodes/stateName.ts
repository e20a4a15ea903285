// What a screen reader says of a state: all that its card and its edges show.
import { propertyOf } from '../../../core/asl/propertyOf'
import { cardText } from '../../../core/graph/cardText'
import type { Machine, StateId, StateView, Transition } from '../../../core/machine/Machine'

/** "Charge card, Task, Lambda: Invoke, in Parallel Pay, branch 2. Next: Ship. On error: Refund." Empty for no state. */
export function stateName(machine: Machine, id: StateId): string {
  const state = machine.states.get(id)
  if (!state) return ''
  const { subtitle } = cardText(state)
  const type = state.type === 'Unknown' ? 'Unknown type' : state.type
  const head = [state.name, type, subtitle === type ? '' : subtitle, whereabouts(machine, state)]
  return `${head.filter(Boolean).join(', ')}. ${[...waysOut(machine, state), ...extras(state)].join(' ')}`.trim()
}

function whereabouts(machine: Machine, state: StateView): string {
  const scope = machine.scopes.get(state.scope)
  const owner = scope?.owner ? machine.states.get(scope.owner) : undefined
  if (!scope || !owner) return ''
  return `in ${owner.type} ${owner.name}${scope.kind === 'branch' ? `, branch ${scope.index + 1}` : ''}`
}

function waysOut(machine: Machine, state: StateView): readonly string[] {
  const exits = state.transitions.flatMap((id) => machine.transitions.get(id) ?? [])
  const sentence = (lead: string, kind: Transition['kind']): string[] => {
    const targets = exits.filter((exit) => exit.kind === kind).map(({ target }) => target ?? 'nothing')
    return targets.length === 0 ? [] : [`${lead}: ${targets.join(', ')}.`]
  }
  const ends = state.ends && state.type !== 'Succeed' && state.type !== 'Fail' ? ['Ends here.'] : []
  return [
    ...sentence('Rules lead to', 'rule'),
    ...sentence('Default', 'default'),
    ...sentence('Next', 'next'),
    ...ends,
    ...sentence('On error', 'catch'),
  ]
}

function extras({ node }: StateView): readonly string[] {
  const has = (key: string): boolean => propertyOf(node, key) !== null
  return [
    has('Retry') ? 'Retries.' : '',
    has('TimeoutSeconds') || has('TimeoutSecondsPath') ? 'Has a timeout.' : '',
  ].filter(Boolean)
}
