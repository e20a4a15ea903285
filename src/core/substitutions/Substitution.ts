// `${Name}`: what the deployment fills in (DefinitionSubstitutions of CloudFormation and SAM, Terraform's templatefile).
import type { JsonValue } from '../base/JsonValue'
import type { Path } from '../base/Path'
import { err, ok, type Result } from '../base/Result'

/** How the value is written and put in; `written` leaves the substitution as it stands, which only text can bear. */
export type SubstitutionType = 'text' | 'number' | 'boolean' | 'json' | 'written'

/** A value for local runs, as somebody has typed it. */
export interface SubstitutionEntry {
  readonly type: SubstitutionType
  readonly value: string
}

/** By name, without `${` and `}`. */
export type SubstitutionEntries = Readonly<Record<string, SubstitutionEntry>>

/** What is put in, by name. Text stays text; everything else becomes text inside of a longer text. */
export type SubstitutionValues = ReadonlyMap<string, JsonValue>

/**
 * Where a substitution stands: alone and without quotes (`value`), in quotes (`text`), in the name of a property
 * (`key`), or in the name of a state to go to (`target`).
 */
export type SubstitutionPlace = 'value' | 'text' | 'key' | 'target'

/** One use of a substitution. */
export interface SubstitutionUse {
  /** The value it stands in, or the property it names. */
  readonly path: Path
  /** Its own range in the text, `${` and `}` included; the whole value's where an escape stands before it. */
  readonly from: number
  readonly to: number
  readonly place: SubstitutionPlace
}

/** A substitution of a definition with all its uses, in file order. */
export interface Substitution {
  readonly name: string
  readonly uses: readonly SubstitutionUse[]
  /** What the place of the first use takes. */
  readonly type: Exclude<SubstitutionType, 'written'>
  /** True when the definition cannot run with the substitution as it is written. */
  readonly required: boolean
}

/** The value of what somebody has typed; a sentence when it does not fit its type. */
export function readSubstitution(type: Substitution['type'], value: string): Result<JsonValue, string> {
  if (type === 'text') return ok(value)
  const read = readJson(value)
  if (type === 'json')
    return read === undefined ? err('Write JSON: {"a": 1}, ["a"], "text", 1, true or null.') : ok(read)
  if (type === 'number') return typeof read === 'number' ? ok(read) : err('Write a number, like 30 or 1.5.')
  return typeof read === 'boolean' ? ok(read) : err('Write true or false.')
}

/** Undefined for what is no JSON. */
function readJson(text: string): JsonValue | undefined {
  try {
    // JSON.parse gives nothing but JSON values.
    return JSON.parse(text) as JsonValue
  } catch {
    return undefined
  }
}
