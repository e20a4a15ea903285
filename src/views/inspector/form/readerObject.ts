// Which object of S3 an ItemReader reads, as far as it is written in the definition.
import { propertyOf, textOf } from '../../../core/asl/propertyOf'
import type { SyntaxNode } from '../../../core/syntax/SyntaxTree'

/** Empty where it is not written, or only known in a run. */
export function readerObject(reader: SyntaxNode | null): { readonly bucket: string; readonly key: string } {
  const given = propertyOf(reader, 'Arguments') ?? propertyOf(reader, 'Parameters')
  return { bucket: literal(propertyOf(given, 'Bucket')), key: literal(propertyOf(given, 'Key')) }
}

function literal(node: SyntaxNode | null): string {
  const text = textOf(node) ?? ''
  return /^\{%|\$\{/.test(text) ? '' : text
}
