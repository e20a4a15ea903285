// The core is pure: it knows no page, no process, no clock and no chance; the interpreter does not wait either.
import { isTest, lineAt, type SourceFile, type Violation } from './SourceFile'
import { type AnyNode, isNode, type Place, walk } from './walk'

export interface PurityRules {
  /** Path prefix of what must be pure. */
  readonly pure: string
  /** Path prefix of what must be synchronous as well. */
  readonly synchronous: string
  /** Global names that pure code does not use. A name the file declares itself is its own. */
  readonly forbiddenGlobals: readonly string[]
}

/** Every use of the outside world in pure code. */
export function checkPurity(files: readonly SourceFile[], rules: PurityRules): readonly Violation[] {
  return files
    .filter((file) => file.path.startsWith(rules.pure) && !isTest(file.path))
    .flatMap((file) => impurities(file, rules))
}

function impurities(file: SourceFile, rules: PurityRules): Violation[] {
  const forbidden = new Set(rules.forbiddenGlobals)
  const own = declaredNames(file)
  const synchronous = file.path.startsWith(rules.synchronous)
  const found: Violation[] = []
  const report = (node: AnyNode, message: string) =>
    found.push({ file: file.path, line: lineAt(file.text, node.start), rule: 'purity', message })

  walk(file.program, (node, place) => {
    const clock = readsClockOrChance(node)
    if (clock !== null && !own.has(clock.split('.', 1)[0] ?? ''))
      report(node, `${clock} is not pure: take it as an argument`)
    if (isReference(node, place) && forbidden.has(node.name) && !own.has(node.name)) {
      report(node, `'${node.name}' belongs to the outside world`)
    }
    if (synchronous && (node.async === true || node.type === 'AwaitExpression'))
      report(node, 'the interpreter does not wait')
  })
  return found
}

/** `Date.now`, `Math.random`, `Date()` and `new Date()` without arguments. */
function readsClockOrChance(node: AnyNode): string | null {
  if (node.type === 'MemberExpression' && isNode(node.object) && isNode(node.property)) {
    const name = `${node.object.name}.${node.property.name}`
    return name === 'Date.now' || name === 'Math.random' ? name : null
  }
  const called = (node.type === 'NewExpression' || node.type === 'CallExpression') && isNode(node.callee) && node.callee
  const isBareDate = called && called.name === 'Date' && Array.isArray(node.arguments) && node.arguments.length === 0
  return isBareDate ? 'Date' : null
}

/** An identifier that stands for a value or type in scope, and not for a property, a key or a label. */
function isReference(node: AnyNode, { parent, field }: Place): node is AnyNode & { readonly name: string } {
  if (node.type !== 'Identifier' || parent === null) return false
  if (parent.type === 'MemberExpression' && field === 'property') return parent.computed === true
  if (parent.type === 'TSQualifiedName' && field === 'right') return false
  const named = ['Property', 'PropertyDefinition', 'MethodDefinition', 'TSPropertySignature', 'TSMethodSignature']
  if (field === 'key' && named.includes(parent.type)) return parent.computed === true
  return !['ImportSpecifier', 'ExportSpecifier', 'LabeledStatement', 'TSNamedTupleMember'].includes(parent.type)
}

/** All names the file declares, whatever their scope: parameters, variables, functions, types and imports. */
function declaredNames(file: SourceFile): ReadonlySet<string> {
  const names = new Set<string>()
  const addPattern = (pattern: unknown): void => {
    walk(pattern, (node, { parent, field }) => {
      if (node.type === 'TSTypeAnnotation') return 'skip'
      const isKey = parent?.type === 'Property' && field === 'key' && parent.shorthand !== true
      const isDefault = parent?.type === 'AssignmentPattern' && field === 'right'
      if (node.type === 'Identifier' && !isKey && !isDefault && typeof node.name === 'string') names.add(node.name)
      return undefined
    })
  }
  walk(file.program, (node) => {
    if (node.type === 'VariableDeclarator') addPattern(node.id)
    if (Array.isArray(node.params)) addPattern(node.params)
    if (node.type === 'CatchClause') addPattern(node.param)
    if (/Declaration$/.test(node.type) && isNode(node.id)) addPattern(node.id)
    if (/^Import.*Specifier$/.test(node.type)) addPattern(node.local)
    if (node.type === 'TSFunctionType' || node.type === 'TSMethodSignature') addPattern(node.params)
  })
  return names
}
