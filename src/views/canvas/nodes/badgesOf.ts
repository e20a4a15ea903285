// The small icons on a card: what the state does beside its work.

import { itemsOf, propertyOf, textOf } from '../../../core/asl/propertyOf'
import type { Aside } from '../../../core/document/Aside'
import type { Machine, StateId, StateView } from '../../../core/machine/Machine'
import { keysOfTask } from '../../../core/runs/mocks/mocksOfMachine'
import type { IconName } from '../../../ui/Icon'

export type BadgeId = 'retry' | 'catch' | 'timeout' | 'mock' | 'note'

export const badges = {
  retry: { icon: 'retry', label: 'Retries on errors' },
  catch: { icon: 'branch', label: 'Catches errors' },
  timeout: { icon: 'clock', label: 'Has a timeout' },
  mock: { icon: 'flask', label: 'Has a task result' },
  note: { icon: 'note', label: 'Has a comment' },
} as const satisfies Record<BadgeId, { readonly icon: IconName; readonly label: string }>

/** Ids of the badges, joined by spaces: a text, so that a card is drawn anew only when they differ. */
export function badgesOf(machine: Machine, { mocks, resourceMocks }: Pick<Aside, Results>, id: StateId): string {
  const state = machine.states.get(id)
  const node = state?.node ?? null
  const shown: Record<BadgeId, boolean> = {
    retry: itemsOf(propertyOf(node, 'Retry')).length > 0,
    catch: itemsOf(propertyOf(node, 'Catch')).length > 0,
    timeout: propertyOf(node, 'TimeoutSeconds') !== null || propertyOf(node, 'TimeoutSecondsPath') !== null,
    mock: (mocks.get(id)?.length ?? 0) > 0 || (state !== undefined && hasResourceResult(resourceMocks, state)),
    note: (textOf(propertyOf(node, 'Comment')) ?? '') !== '',
  }
  return badgeIds.filter((badge) => shown[badge]).join(' ')
}

type Results = 'mocks' | 'resourceMocks'

function hasResourceResult(resourceMocks: Aside['resourceMocks'], state: StateView): boolean {
  return keysOfTask(state).some((key) => Object.hasOwn(resourceMocks, key) && resourceMocks[key]?.length !== 0)
}

const badgeIds: readonly BadgeId[] = ['retry', 'catch', 'timeout', 'mock', 'note']
