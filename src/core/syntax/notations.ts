// The notations a definition may be written in. JSON is always there; what reads YAML is loaded when it is first needed.
import { jsonNotation } from './json'
import type { ExchangedNotation, Notation, NotationId } from './Notation'

let yaml: ExchangedNotation | null = null

/** The notation of that id; null as long as `loadNotation` has not been waited for. */
export function notationOf(id: NotationId): Notation | null {
  return id === 'json' ? jsonNotation : yaml
}

/** YAML with the ways to JSON and back; null as long as it is not loaded. */
export function exchangedNotation(): ExchangedNotation | null {
  return yaml
}

/** Makes a notation available. Rejects when its program cannot be loaded. */
export async function loadNotation(id: NotationId): Promise<Notation> {
  if (id === 'json') return jsonNotation
  if (yaml === null) yaml = (await import('./yaml/yaml')).yamlNotation
  return yaml
}
