// Fix of error-equals: States.ALL alone and at the end.
import { itemsOf, propertyOf } from '../../asl/propertyOf'
import { isJsonObject } from '../../base/JsonValue'
import type { Change } from '../../syntax/Notation'
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'

export const errorEqualsFixes: FixMaker = {
  rule: 'error-equals',
  inState({ node: entry }) {
    const list = entry?.parent
    const names = itemsOf(propertyOf(entry ?? null, 'ErrorEquals'))
    const all = names.find(({ value }) => value === 'States.ALL')
    if (!entry || !list || !all || !isJsonObject(entry.value)) return []
    const entries = itemsOf(list)
    const last = entries.at(-1)
    const hasLast =
      last !== entry && itemsOf(propertyOf(last ?? null, 'ErrorEquals')).some(({ value }) => value === 'States.ALL')
    const isAlone = names.length === 1
    if (hasLast) {
      const change: Change = { op: 'remove', at: pathOf(isAlone ? entry : all) }
      return [{ label: isAlone ? 'Remove this entry' : 'Remove States.ALL here', changes: [change] }]
    }
    const into = pathOf(list)
    const label = 'Put States.ALL last'
    if (isAlone) return [{ label, changes: [{ op: 'move', from: pathOf(entry), into, key: entries.length - 1 }] }]
    const value = { ...entry.value, ErrorEquals: ['States.ALL'] }
    const removals = names
      .filter((name) => name.value === 'States.ALL')
      .toReversed()
      .map((name): Change => ({ op: 'remove', at: pathOf(name) }))
    if (removals.length === names.length) return []
    return [{ label, changes: [...removals, { op: 'insert', into, key: entries.length, value }] }]
  },
}
