// States.ArrayUnique: drops repeated items.
import { isJsonArray, isJsonObject, type JsonValue } from '../../base/JsonValue'
import { ok } from '../../base/Result'
import { type IntrinsicFunction, invalidArguments } from './IntrinsicFunction'

const NAME = 'States.ArrayUnique'

/** `States.ArrayUnique(array)`: the first of equal items stays, in order; equality is deep. */
export const arrayUnique: IntrinsicFunction = {
  name: NAME,
  signature: 'States.ArrayUnique(array)',
  canYieldString: false,
  call(args) {
    const [items] = args
    if (args.length !== 1 || !isJsonArray(items)) return invalidArguments(NAME)
    const seen = new Map<string, JsonValue>()
    for (const item of items) {
      const key = canonicalText(item)
      if (!seen.has(key)) seen.set(key, item)
    }
    return ok([...seen.values()])
  },
}

/** The same text for deeply equal values: keys sorted. Looking texts up keeps long arrays linear. */
function canonicalText(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join()}]`
  if (!isJsonObject(value)) return JSON.stringify(value)
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${canonicalText(member)}`)
  return `{${members.sort().join()}}`
}
