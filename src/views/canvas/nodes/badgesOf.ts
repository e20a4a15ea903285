// The small icons on a card: what the state does beside its work.

import { itemsOf, propertyOf, textOf } from '../../../core/asl/propertyOf'
import type { Machine, StateId } from '../../../core/machine/Machine'
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
export function badgesOf(machine: Machine, hasResult: boolean, id: StateId): string {
  const node = machine.states.get(id)?.node ?? null
  const shown: Record<BadgeId, boolean> = {
    retry: itemsOf(propertyOf(node, 'Retry')).length > 0,
    catch: itemsOf(propertyOf(node, 'Catch')).length > 0,
    timeout: propertyOf(node, 'TimeoutSeconds') !== null || propertyOf(node, 'TimeoutSecondsPath') !== null,
    mock: hasResult,
    note: (textOf(propertyOf(node, 'Comment')) ?? '') !== '',
  }
  return badgeIds.filter((badge) => shown[badge]).join(' ')
}

const badgeIds: readonly BadgeId[] = ['retry', 'catch', 'timeout', 'mock', 'note']
