// YAML: the same completions, written as YAML. The trees are made by a reader of the little that these texts need.
import { expect, test } from 'vitest'
import type { JsonValue } from '../base/JsonValue'
import { readMachine } from '../machine/readMachine'
import { namesOf, propertyNamed } from '../syntax/propertyNamed'
import type { KeyNode, SyntaxKind, SyntaxNode, SyntaxTree } from '../syntax/SyntaxTree'
import type { AssistSubject, Completion } from './Assist'
import { textAfter } from './acceptCompletion'
import { completionsAt } from './completionsAt'
import { readYamlLine, type YamlLine } from './place/YamlLine'

interface Made extends SyntaxNode {
  to: number
  children: Made[]
  kind: SyntaxKind
  value: JsonValue | undefined
}

function made(kind: SyntaxKind, from: number, to: number, parent: Made | null, key: KeyNode | null): Made {
  const children: Made[] = []
  const node: Made = {
    ...{ kind, from, to, key, nth: 0, parent, children, value: undefined, content: null },
    get names() {
      return namesOf(children)
    },
    property: (name) => propertyNamed(children, name),
  }
  parent?.children.push(node)
  return node
}

/** Block mappings and sequences with words in one line, and block scalars. */
function readTree(text: string): SyntaxTree {
  const lines: YamlLine[] = []
  for (let at = 0; at < text.length; at = text.indexOf('\n', at) + 1 || text.length) {
    const line = readYamlLine(text, at)
    if (line.content < line.end || line.dashes.length > 0) lines.push(line)
  }
  const root = made('object', 0, text.length, null, null)
  const open: { readonly column: number; readonly node: Made }[] = [{ column: 0, node: root }]
  const close = (column: number, isDash: boolean): void => {
    for (let last = open.at(-1); last && open.length > 1; last = open.at(-1)) {
      if (last.column < column || (last.column === column && (last.node.kind === 'array') === isDash)) break
      open.pop()
    }
  }
  let block: Made | null = null
  for (const line of lines) {
    if (block && line.column > (open.at(-1)?.column ?? 0)) {
      block.to = line.end
      continue
    }
    block = null
    for (const dash of line.dashes) {
      close(dash, true)
      const holder = open.at(-1)?.node ?? root
      if (holder.kind !== 'array') {
        const list = holder.children.at(-1) ?? holder
        list.kind = 'array'
        open.push({ column: dash, node: list })
      }
      const list = open.at(-1)?.node ?? root
      if (line.key) open.push({ column: line.column, node: made('object', line.content, line.end, list, null) })
      else if (line.content < line.end) scalar(text, line.content, line.end, list, null)
    }
    if (!line.key) continue
    close(line.column, false)
    const holder = open.at(-1)?.node ?? root
    const from = text.slice((line.colon ?? 0) + 1, line.end).search(/\S/)
    const value = (line.colon ?? 0) + 1 + from
    if (from < 0) open.push({ column: line.column + 1, node: nested(line, holder) })
    else {
      const node = scalar(text, value, line.end, holder, line.key)
      if (text.charAt(value) === '|') block = node
    }
  }
  const stretch = (node: Made): number => {
    for (const child of node.children) node.to = Math.max(node.to, stretch(child))
    return node.to
  }
  stretch(root)
  return { root, problems: [], comments: [] }
}

/** What a name without a word holds: the lines below say whether it is a list. */
function nested(line: YamlLine, holder: Made): Made {
  return made('object', line.end, line.end, holder, line.key)
}

function scalar(text: string, from: number, to: number, parent: Made, key: KeyNode | null): Made {
  const node = made('string', from, to, parent, key)
  node.value = text.slice(from, to).replace(/^'(.*)'$/, '$1')
  return node
}

function at(marked: string): readonly Completion[] {
  const text = marked.replace('^', '')
  const tree = readTree(text)
  const samples = { input: { order: 1 } }
  const subject: AssistSubject = {
    text,
    tree,
    machine: readMachine(tree),
    workflowType: 'STANDARD',
    notation: 'yaml',
    samples,
  }
  return completionsAt(subject, marked.indexOf('^'))
}

const machine = (pay: string, head = '') => `${head}StartAt: Pay
States:
  Pay:
${pay.replace(/^/gm, '    ')}
  Ship:
    Type: Succeed
`
const jsonata = 'QueryLanguage: JSONata\n'

test.each<[string, string, string, string]>([
  ['a name', machine('Type: Pass\nNe^'), 'Next', machine("Type: Pass\nNext: ''")],
  ['a name on a fresh line', machine('Type: Pass\n^'), 'End', machine('Type: Pass\nEnd: true')],
  ['a type', machine('Type: ^'), 'Task', machine('Type: Task')],
  ['a state', machine('Type: Pass\nNext: S^'), 'Ship', machine('Type: Pass\nNext: Ship')],
  [
    'a list with its first entry',
    machine('Type: Task\nCat^'),
    'Catch',
    machine("Type: Task\nCatch:\n  - ErrorEquals:\n      - States.ALL\n    Next: ''"),
  ],
  [
    'an entry behind its dash',
    machine('Type: Task\nRetry:\n  - ^'),
    'Retry entry',
    machine(
      'Type: Task\nRetry:\n  - ErrorEquals:\n      - States.TaskFailed\n    IntervalSeconds: 2\n    MaxAttempts: 3\n    BackoffRate: 2',
    ),
  ],
  [
    'a field behind its dash',
    machine('Type: Task\nCatch:\n  - Ne^'),
    'Next',
    machine("Type: Task\nCatch:\n  - Next: ''"),
  ],
  [
    'an error',
    machine('Type: Task\nCatch:\n  - ErrorEquals:\n      - States.T^'),
    'States.Timeout',
    machine('Type: Task\nCatch:\n  - ErrorEquals:\n      - States.Timeout'),
  ],
  ['a path without quotes', machine('Type: Pass\nInputPath: $.^'), 'order', machine('Type: Pass\nInputPath: $.order')],
  [
    'an expression in quotes',
    machine("Type: Pass\nOutput: '{% $states.input.^ %}'", jsonata),
    'order',
    machine("Type: Pass\nOutput: '{% $states.input.order %}'", jsonata),
  ],
  [
    'an expression over several lines',
    machine('Type: Pass\nOutput: |-\n  {% 1 +\n    $states.^\n  %}', jsonata),
    'input',
    machine('Type: Pass\nOutput: |-\n  {% 1 +\n    $states.input\n  %}', jsonata),
  ],
  [
    'what must be quoted',
    machine('Type: Pass\nOutput: ^', jsonata),
    '{% … %}',
    machine("Type: Pass\nOutput: '{% $states.input %}'", jsonata),
  ],
])('%s', (_title, marked, label, expected) => {
  const completion = at(marked).find((candidate) => candidate.label === label)
  expect(completion && textAfter(marked.replace('^', ''), completion)).toBe(expected)
})

test.each([
  ['in a comment', machine('Type: Pass # ^')],
  ['at the head of a block', machine('Type: Pass\nOutput: ^|-\n  {% 1 %}', jsonata)],
])('nothing %s', (_title, marked) => {
  expect(at(marked)).toEqual([])
})

test('nowhere an exception', () => {
  const text = machine(
    'Type: Task\nCatch:\n  - ErrorEquals:\n      - States.ALL\n    Next: Ship\nOutput: |-\n  {% $x\n  %}',
    jsonata,
  )
  for (let length = 0; length <= text.length; length += 1) {
    for (const caret of [length, length >> 1]) at(`${text.slice(0, caret)}^${text.slice(caret, length)}`)
  }
})
