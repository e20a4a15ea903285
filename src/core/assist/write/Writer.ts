// How values are written in a notation where a completion puts them. Texts may hold stops.
import type { JsonObject, JsonValue } from '../../base/JsonValue'

export interface Writer {
  /** A property's name, as it stands before the colon. */
  name(text: string): string
  /** Name, colon and value. `indent` is the white space of the line the property begins on. */
  property(name: string, value: JsonValue, indent: string): string
  /** Several properties one below the other; the first begins where it is inserted. */
  properties(value: JsonObject, indent: string): string
  /** A value behind a colon. */
  value(value: JsonValue, indent: string): string
  /** A value behind a dash, or as `value` where items have none. */
  item(value: JsonValue, indent: string): string
  /** Text inside of a string that is there already. */
  inString(text: string): string
}
