// Reads one file: parses it and finds all it imports, in whatever form.
import { posix } from 'node:path'
import { parseSync } from 'vite'
import { type Import, lineAt, type SourceFile } from './SourceFile'
import { type AnyNode, isNode, walk } from './walk'

type Exists = (path: string) => boolean

/** `exists` tells which paths (from src) are files; imports are resolved with it. Throws on a file that does not parse. */
export function readSourceFile(path: string, text: string, exists: Exists): SourceFile {
  const { program, comments, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`src/${path} does not parse: ${errors[0]?.message}`)
  const imports: Import[] = []
  walk(program, (node) => {
    const found = importOf(node)
    if (found === null) return
    imports.push({ ...found, line: lineAt(text, node.start), target: resolveImport(path, found.specifier, exists) })
  })
  return { path, text, program, comments, imports }
}

function importOf(node: AnyNode): Pick<Import, 'specifier' | 'kind'> | null {
  switch (node.type) {
    case 'ImportDeclaration':
      return literal(node.source, isTypeOnly(node) ? 'type' : 'import')
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return literal(node.source, 're-export')
    case 'ImportExpression':
      return literal(node.source, 'dynamic')
    case 'TSImportType':
      return literal(node.source ?? node.argument, 'type')
    case 'NewExpression':
      return isFileUrl(node) ? literal(firstArgument(node), 'url') : null
    default:
      return null
  }
}

function isTypeOnly(declaration: AnyNode): boolean {
  if (declaration.importKind === 'type') return true
  const specifiers = Array.isArray(declaration.specifiers) ? declaration.specifiers : []
  return specifiers.length > 0 && specifiers.every((specifier) => specifier.importKind === 'type')
}

/** The string a node stands for: a plain string, or a template without holes. */
function literal(node: unknown, kind: Import['kind']): Pick<Import, 'specifier' | 'kind'> | null {
  if (!isNode(node)) return null
  if (node.type === 'TSLiteralType') return literal(node.literal, kind)
  return node.type === 'Literal' && typeof node.value === 'string' ? { specifier: node.value, kind } : null
}

/** `new URL('./file', import.meta.url)`. */
function isFileUrl(node: AnyNode): boolean {
  if (!isNode(node.callee) || node.callee.name !== 'URL' || !Array.isArray(node.arguments)) return false
  const base: unknown = node.arguments[1]
  return isNode(base) && base.type === 'MemberExpression' && isNode(base.object) && base.object.type === 'MetaProperty'
}

function firstArgument(node: AnyNode): unknown {
  return Array.isArray(node.arguments) ? node.arguments[0] : undefined
}

function resolveImport(from: string, specifier: string, exists: Exists): string | null {
  if (!specifier.startsWith('.')) return null
  const path = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''))
  const candidates = [path, `${path}.ts`, `${path}.tsx`, posix.join(path, 'index.ts')]
  return candidates.find(exists) ?? null
}
