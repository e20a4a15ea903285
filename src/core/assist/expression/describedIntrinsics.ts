// The intrinsic functions as they are explained.
import { intrinsicFunctions } from '../../expressions/intrinsics/intrinsicFunctions'
import type { DescribedFunction } from './jsonataFunctions'

const help: Readonly<Record<string, string>> = {
  'States.Format':
    "The template with each {} replaced by the next argument; \\' \\{ \\} \\\\ stand for the characters.",
  'States.StringToJson': 'The value of a JSON text.',
  'States.JsonToString': 'The JSON text of a value.',
  'States.Array': 'An array of the arguments.',
  'States.ArrayPartition': 'The array in parts of a size.',
  'States.ArrayContains': 'Whether an array has a value in it.',
  'States.ArrayRange': 'The numbers from first to last, both included; 1000 at most.',
  'States.ArrayGetItem': 'The item at an index, counted from 0.',
  'States.ArrayLength': 'How many items an array has.',
  'States.ArrayUnique': 'Each item of an array once.',
  'States.Base64Encode': 'The Base64 form of a text of at most 10,000 characters.',
  'States.Base64Decode': 'The text of a Base64 form of at most 10,000 characters.',
  'States.Hash': "Hexadecimal digest by 'MD5', 'SHA-1', 'SHA-256', 'SHA-384' or 'SHA-512'.",
  'States.JsonMerge': 'One object with the members of two; the second wins. The third argument must be false.',
  'States.MathRandom': 'A random integer from start to end, end excluded; always the same for the same seed.',
  'States.MathAdd': 'The sum of two numbers, each rounded first.',
  'States.StringSplit':
    'The parts of a text between any of the characters of the second argument; empty ones are left out.',
  'States.UUID': 'A random UUID.',
}

/** By name, with `States.`. */
export const describedIntrinsics: ReadonlyMap<string, DescribedFunction> = new Map(
  Array.from(intrinsicFunctions.values(), ({ name, signature }) => [name, { signature, help: help[name] ?? '' }]),
)
