// The notations a definition may be written in.
import { jsonNotation } from './json'
import type { Notation, NotationId } from './Notation'

/** Each notation by its id; null where it is not available. */
export const notations: Readonly<Record<NotationId, Notation | null>> = { json: jsonNotation, yaml: null }
