// A signature taken apart.
import type { TextRange } from '../../text/mapRange'
import type { DocPart } from '../Assist'
import type { DescribedFunction } from './jsonataFunctions'

/** Each parameter of `$pad(str, width[, char])` as it stands in the signature, brackets and commas left out. */
export function parametersIn(signature: string): readonly TextRange[] {
  const open = signature.indexOf('(')
  const close = signature.lastIndexOf(')')
  const inside = signature.slice(open + 1, close)
  return [...inside.matchAll(/[^,[\]\s]+/g)].map(({ index, 0: word }) => {
    const from = open + 1 + index
    return { from, to: from + word.length }
  })
}

export function functionDocs({ signature, help }: DescribedFunction): readonly DocPart[] {
  return [
    { kind: 'code', text: signature },
    { kind: 'text', text: help },
  ]
}

/** The arguments that must be given, each a stop: `${1:str}, ${2:width}`. */
export function placeholders(signature: string, stop: (number: number, text: string) => string): string {
  const needed = signature.slice(signature.indexOf('(') + 1, signature.lastIndexOf(')')).replace(/\[.*/, '')
  const names = needed
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.endsWith('?') && name !== '…')
  return names.map((name, index) => stop(index + 1, name.replace('…', ''))).join(', ')
}
