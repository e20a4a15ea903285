// The form of the tree: sizes, depth, names, re-exports, notes left behind.
import { isData, isTest, lineAt, type SourceFile, type Violation } from './SourceFile'
import { walk } from './walk'

export interface FormRules {
  /** Ceiling for a file's lines; tests and data are exempt. */
  readonly lines: number
  /** Folders between src and a file. */
  readonly depth: number
  /** Names that say nothing, for a folder or a file. */
  readonly emptyNames: readonly string[]
  /** The files that may re-export, and be called index.ts. */
  readonly lists: readonly string[]
}

/** Every file that breaks one of the rules. */
export function checkForm(files: readonly SourceFile[], rules: FormRules): readonly Violation[] {
  return files.flatMap((file) => [
    ...checkSize(file, rules),
    ...checkPlace(file, rules),
    ...checkReExports(file, rules),
    ...checkNotes(file),
    ...checkEnums(file),
  ])
}

/** Lines of a file; a last line end begins no new one. */
export function countLines(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
}

function checkSize(file: SourceFile, rules: FormRules): Violation[] {
  if (isTest(file.path) || isData(file.path)) return []
  const lines = countLines(file.text)
  return lines <= rules.lines
    ? []
    : [{ file: file.path, line: rules.lines + 1, rule: 'size', message: `has ${lines} lines, ${rules.lines} at most` }]
}

function checkPlace(file: SourceFile, rules: FormRules): Violation[] {
  const folders = file.path.split('/').slice(0, -1)
  const name = file.path.split('/').at(-1) ?? ''
  const messages: string[] = []
  if (folders.length > rules.depth) messages.push(`lies ${folders.length} folders deep, ${rules.depth} at most`)
  for (const word of [...folders, name.replace(/\..*$/, '')]) {
    if (rules.emptyNames.includes(word.toLowerCase()))
      messages.push(`"${word}" names nothing: name it after what it holds`)
  }
  if (/^index\.tsx?$/.test(name) && !rules.lists.includes(file.path)) {
    messages.push(`only the lists are called index.ts: ${rules.lists.join(', ')}`)
  }
  return messages.map((message) => ({ file: file.path, line: 1, rule: 'place', message }))
}

/** `export … from`, and `export { x }` of something imported. */
function checkReExports(file: SourceFile, rules: FormRules): Violation[] {
  if (rules.lists.includes(file.path)) return []
  const direct = file.imports
    .filter(({ kind }) => kind === 're-export')
    .map(({ specifier, line }) => ({ specifier, line }))
  return [...direct, ...importedAndExported(file)].map(({ specifier, line }) => ({
    file: file.path,
    line,
    rule: 're-export',
    message: `passes on '${specifier}': import it from where it is written`,
  }))
}

function importedAndExported(file: SourceFile): { specifier: string; line: number }[] {
  const imported = new Set<string>()
  const found: { specifier: string; line: number }[] = []
  for (const statement of file.program.body) {
    if (statement.type === 'ImportDeclaration') {
      for (const specifier of statement.specifiers) imported.add(specifier.local.name)
    }
    if (statement.type !== 'ExportNamedDeclaration' || statement.source !== null) continue
    for (const { local, start } of statement.specifiers) {
      const name = 'name' in local ? local.name : local.value
      if (imported.has(name)) found.push({ specifier: name, line: lineAt(file.text, start) })
    }
  }
  return found
}

const leftBehind = /\b(TO[D]O|FIX[M]E|HA[C]K|XX[X])\b/

function checkNotes(file: SourceFile): Violation[] {
  return file.comments.flatMap(({ value, start }) => {
    const note = leftBehind.exec(value)?.[1]
    if (note === undefined) return []
    return [
      { file: file.path, line: lineAt(file.text, start), rule: 'note', message: `${note}: finish it, or write it up` },
    ]
  })
}

function checkEnums(file: SourceFile): Violation[] {
  const found: Violation[] = []
  walk(file.program, (node) => {
    if (node.type !== 'TSEnumDeclaration') return
    found.push({
      file: file.path,
      line: lineAt(file.text, node.start),
      rule: 'enum',
      message: 'write a union of strings',
    })
  })
  return found
}
