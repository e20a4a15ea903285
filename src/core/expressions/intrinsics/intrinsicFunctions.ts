// The list of the intrinsic functions.
import { array } from './array'
import { arrayContains } from './arrayContains'
import { arrayGetItem } from './arrayGetItem'
import { arrayLength } from './arrayLength'
import { arrayPartition } from './arrayPartition'
import { arrayRange } from './arrayRange'
import { arrayUnique } from './arrayUnique'
import { base64Decode } from './base64Decode'
import { base64Encode } from './base64Encode'
import { format } from './format'
import { hash } from './hash'
import type { IntrinsicFunction } from './IntrinsicFunction'
import { jsonMerge } from './jsonMerge'
import { jsonToString } from './jsonToString'
import { mathAdd } from './mathAdd'
import { mathRandom } from './mathRandom'
import { stringSplit } from './stringSplit'
import { stringToJson } from './stringToJson'
import { uuid } from './uuid'

/** All 18, by the name they are called with. */
export const intrinsicFunctions: ReadonlyMap<string, IntrinsicFunction> = new Map(
  [
    format,
    stringToJson,
    jsonToString,
    array,
    arrayPartition,
    arrayContains,
    arrayRange,
    arrayGetItem,
    arrayLength,
    arrayUnique,
    base64Encode,
    base64Decode,
    hash,
    jsonMerge,
    mathRandom,
    mathAdd,
    stringSplit,
    uuid,
  ].map((entry) => [entry.name, entry]),
)
