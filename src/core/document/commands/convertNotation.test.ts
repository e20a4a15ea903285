import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { NotationId } from '../../syntax/Notation'
import { loadNotation } from '../../syntax/notations'
import { visitNodes } from '../../syntax/visitNodes'
import { openDocument } from '../openDocument'
import { openSession, perform, redo, undo } from '../Session'
import { saveDocument } from '../saveDocument'
import { convertNotation } from './convertNotation'

const shared = join(process.env.STEPWRIGHT_SHARED ?? '../shared', 'corpus', 'definitions')

beforeAll(async () => {
  await loadNotation('yaml')
})

function converted(text: string, from: NotationId, to: NotationId) {
  const doc = openDocument(text, from)
  const plan = convertNotation(doc, { to })
  if (!plan.ok) throw new Error(plan.error.message)
  const session = perform(openSession(doc), plan.value, 0)
  return { session, doc: session.doc, notes: plan.value.notes ?? [] }
}

const json = `// Orders
{
  "Comment": "x: y", // why
  "StartAt": "Pay",

  /* Takes
   * the money. */
  "States": {
    "Pay": { // first
      "Type": "Task",
      "Seconds": \${Delay},
      "Resource": "\${Arn}",
      "Output": "{%\\n  $x\\n%}",
      "Retry": [
        // often
        { "ErrorEquals": ["States.ALL"], "BackoffRate": 1.50 },
        {}
      ],
      "End": true
      // nothing more
    }
  }
}
// bye
`

const yaml = `# Orders
Comment: "x: y" # why
StartAt: Pay

# Takes
# the money.
States:
  Pay: # first
    Type: Task
    Seconds: \${Delay}
    Resource: "\${Arn}"
    Output: |-
      {%
        $x
      %}
    Retry:
      -
        # often
        ErrorEquals:
          - States.ALL
        BackoffRate: 1.50
      - {}
    End: true
    # nothing more
# bye
`

test('JSON becomes YAML, comments and placeholders where they stood', () => {
  const { doc, notes } = converted(json, 'json', 'yaml')
  expect(doc.text).toBe(yaml.replace('-\n        # often\n        Error', '# often\n      - Error'))
  expect([doc.notation, notes]).toEqual(['yaml', []])
})

test('YAML becomes JSON, comments where they stood, tags and aliases written out', () => {
  const text = `# top
a: &n
  - 0x10 # hex
  - !Sub "\${X}"
b: # two
  # own
  c: *n
  Seconds: \${Delay}
  # end
`
  const { doc, notes } = converted(text, 'yaml', 'json')
  expect(doc.text).toBe(`// top
{
  "a": [
    16, // hex
    {
      "Fn::Sub": "\${X}"
    }
  ],
  "b": { // two
    // own
    "c": [
      16,
      {
        "Fn::Sub": "\${X}"
      }
    ],
    "Seconds": \${Delay}
    // end
  }
}
`)
  expect(notes).toEqual([
    'Aliases are written out (*n).',
    'Tags are written as the functions they are short for (!Sub).',
  ])
})

test('undo gives the bytes and the notation back, redo takes them again', () => {
  const text = '\uFEFF{"StartAt":"A",\r\n  "States":{"A":{"Type":"Succeed"}}}'
  const { session } = converted(text, 'json', 'yaml')
  const [state] = session.doc.machine.states.values()
  const undone = undo(session)
  expect([saveDocument(undone.doc), undone.doc.notation]).toEqual([text, 'json'])
  expect([...undone.doc.machine.states.values()][0]?.id).toBe(state?.id)
  expect(redo(undone).doc).toMatchObject({ notation: 'yaml', text: session.doc.text })
})

test('broken text is refused', () => {
  expect(convertNotation(openDocument('{'), { to: 'yaml' })).toMatchObject({ error: { code: 'text-broken' } })
})

describe.skipIf(!existsSync(shared))('the corpus', () => {
  const files = existsSync(shared) ? readdirSync(shared).filter((name) => /\.asl\.(json|yaml)$/.test(name)) : []
  // The soak takes all of them.
  const chosen = files.filter((name, index) => process.env.STEPWRIGHT_SOAK || name.endsWith('.yaml') || index % 8 === 0)

  test('keeps its values and its comments there and back', () => {
    let count = 0
    for (const file of chosen) {
      const notation = file.endsWith('.yaml') ? 'yaml' : 'json'
      const other = notation === 'json' ? 'yaml' : 'json'
      const doc = openDocument(readFileSync(join(shared, file), 'utf8'), notation)
      if (doc.tree.problems.length > 0) continue
      count += 1
      const there = converted(doc.text, notation, other).doc
      expect(there.tree.problems, file).toEqual([])
      expect(there.tree.root?.value, file).toEqual(doc.tree.root?.value)
      expect(JSON.stringify(there.tree.root?.value), file).toBe(JSON.stringify(doc.tree.root?.value))
      expect(wordsOf(there), file).toEqual(wordsOf(doc))
      const back = converted(there.text, other, notation).doc
      expect(JSON.stringify(back.tree.root?.value), file).toBe(JSON.stringify(doc.tree.root?.value))
      expect(namesOf(back), file).toEqual(namesOf(doc))
    }
    expect(count).toBeGreaterThan(100)
  })
})
if (!existsSync(shared)) console.log('left out: conversion of the corpus (no reference data)')

function wordsOf({ text, tree }: ReturnType<typeof openDocument>): readonly string[] {
  return tree.comments.flatMap(({ from, to }) => text.slice(from, to).match(/\p{L}+/gu) ?? []).sort()
}

/** Repeated names are kept too. */
function namesOf({ tree }: ReturnType<typeof openDocument>): readonly string[] {
  const names: string[] = []
  visitNodes(tree.root, ({ key }) => names.push(key?.name ?? ''))
  return names
}
