// JSON as a notation.
import type { Notation } from './Notation'
import { parseJson } from './parseJson'
import { planJson } from './planJson'

/** JSON with comments, trailing commas and `${Substitution}` placeholders, as the AWS tools accept it. */
export const jsonNotation: Notation = { id: 'json', parse: parseJson, plan: planJson }
