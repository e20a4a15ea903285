// The functions AWS adds to JSONata, and the one it takes away. Importing `withChance` installs them.
import type { JsonValue } from '../../base/JsonValue'
import { digest } from '../bytes/digest'
import type { Chance } from '../Evaluation'
import { JavaRandom } from '../JavaRandom'
import { parseJsonText } from '../parseJsonText'
import jsonata from './jsonataSync.data.js'

const NO_CHANCE: Chance = { random: () => 0, uuid: () => '00000000-0000-4000-8000-000000000000', now: () => 0 }

// Evaluation is synchronous, so there is never more than one of them: its source of chance can stand here.
let chance = NO_CHANCE

/** Runs an evaluation whose `$now`, `$millis`, `$random`, `$shuffle` and `$uuid` draw from `source`. */
export function withChance<T>(source: Chance, evaluate: () => T): T {
  const before = chance
  chance = source
  try {
    return evaluate()
  } finally {
    chance = before
  }
}

/** What the library throws: a message without a code, as AWS words the failures of its own functions. */
function fail(message: string): never {
  throw { message }
}

function partition(items: readonly JsonValue[] | undefined, size: number): JsonValue[] | undefined {
  if (items === undefined) return undefined
  const width = Math.floor(size + 0.5)
  if (!(width > 0)) fail('Second argument of partition function must evaluate to a positive number')
  return Array.from({ length: Math.ceil(items.length / width) }, (_, index) =>
    items.slice(index * width, (index + 1) * width),
  )
}

function range(first: number | undefined, last: number | undefined, step: number | undefined): number[] | undefined {
  if (first === undefined || last === undefined || step === undefined) return undefined
  if (step === 0) fail('Third argument of range function must not be zero')
  const length = Math.max(0, Math.floor((last - first) / step) + 1)
  if (length > jsonata.limits.items) {
    fail('Expression evaluation memory limit exceeded: Check for excessive memory usage')
  }
  const numbers = Array.from({ length }, (_, index) => first + index * step)
  // A sequence, so that one number alone comes out as itself and none as undefined.
  return Object.assign(numbers, { sequence: true })
}

function hash(data: string | undefined, algorithm: string | undefined): string | undefined {
  if (data === undefined) return undefined
  const result = algorithm === undefined ? undefined : digest(data, algorithm)
  return result ?? fail('Second argument of hash function must be one of MD5, SHA-1, SHA-256, SHA-384, SHA-512')
}

function random(seed: number | undefined): number {
  return seed === undefined ? chance.random() : new JavaRandom(seed).nextDouble()
}

function uuid(): string {
  return chance.uuid()
}

function parse(text: string | undefined): JsonValue | undefined {
  if (text === undefined) return undefined
  const value = parseJsonText(text)
  return value.ok ? value.value : fail(value.error)
}

jsonata.builtIn.remove('eval')
jsonata.builtIn.add('partition', partition, '<an:a>')
jsonata.builtIn.add('range', range, '<nnn:a<n>>')
jsonata.builtIn.add('hash', hash, '<ss:s>')
jsonata.builtIn.add('random', random, '<n?:n>')
jsonata.builtIn.add('uuid', uuid, '<:s>')
jsonata.builtIn.add('parse', parse, '<s:x>')
jsonata.world.now = () => chance.now()
jsonata.world.random = () => chance.random()
