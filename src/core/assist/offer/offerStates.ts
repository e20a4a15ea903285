// Offers whole states where a state's name is written.

import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../base/JsonValue'
import { stateTypes } from '../../states'
import type { Completion } from '../Assist'
import { patterns } from '../write/patterns'
import { withoutStops } from '../write/stops'
import { completionOf, type Desk } from './Desk'

export function offerStates(desk: Desk): readonly Completion[] {
  const { place, subject, around, writer } = desk
  // A name that has its state already is no place for another.
  if (place.hasColon) return []
  const taken = new Set(Array.from(subject.machine.states.values(), ({ name }) => name))
  const language = around.state?.language ?? subject.machine.language
  return patterns.map(({ label, help, states }, index) => {
    const type = stateTypes.find(({ name }) => name === label)
    const docs = [
      { kind: 'title', text: label },
      { kind: 'text', text: type?.help ?? help },
    ] as const
    const offer = { label, kind: 'snippet', detail: type ? 'state' : 'pattern', docs, rank: index } as const
    return completionOf(desk, offer, writer.properties(withFreeNames(states(language), taken), place.indent))
  })
}

/** The states with names that no other state has, in all places that name them. */
function withFreeNames(states: JsonObject, taken: ReadonlySet<string>): JsonObject {
  const used = new Set(taken)
  const renamed = new Map<string, string>()
  for (const name of namesIn(states)) {
    const plain = withoutStops(name)
    let free = plain
    for (let count = 2; used.has(free); count += 1) free = `${plain}${count}`
    used.add(free)
    renamed.set(name, name.replace(plain, free))
  }
  return renameKeys(states, renamed)
}

function namesIn(states: JsonObject): readonly string[] {
  return Object.entries(states).flatMap(([name, state]) => [name, ...nestedNames(state)])
}

function nestedNames(value: JsonValue): readonly string[] {
  if (isJsonArray(value)) return value.flatMap(nestedNames)
  if (!isJsonObject(value)) return []
  return Object.entries(value).flatMap(([key, member]) =>
    key === 'States' && isJsonObject(member) ? namesIn(member) : nestedNames(member),
  )
}

function renameIn(value: JsonValue, names: ReadonlyMap<string, string>): JsonValue {
  if (typeof value === 'string') return names.get(value) ?? value
  if (isJsonArray(value)) return value.map((item) => renameIn(item, names))
  return isJsonObject(value) ? renameKeys(value, names) : value
}

function renameKeys(value: JsonObject, names: ReadonlyMap<string, string>): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [names.get(key) ?? key, renameIn(member, names)]),
  )
}
