import { beforeAll, describe, expect, test } from 'vitest'
import type { NotationId } from '../../syntax/Notation'
import { loadNotation } from '../../syntax/notations'
import { applyTransaction } from '../applyTransaction'
import { copyStates } from '../clipboard/copyStates'
import { openDocument } from '../openDocument'
import type { StudioDocument } from '../StudioDocument'
import { duplicateStates } from './duplicateStates'
import { pasteStates } from './pasteStates'

beforeAll(async () => {
  await loadNotation('yaml')
})

const yaml = `StartAt: A
States:
  A:
    Type: Pass
    Next: B # on
  B:
    Type: Succeed
`
const json = '{\n  "StartAt": "A",\n  "States": {\n    "A": { "Type": "Pass", "End": true }\n  }\n}\n'

function idOf(doc: StudioDocument, name: string) {
  const state = [...doc.machine.states.values()].find((one) => one.name === name)
  if (!state) throw new Error(`no state ${name}`)
  return state.id
}

/** The text after pasting behind A. */
function pasted(text: string, notation: NotationId, fragment: string): string {
  const doc = openDocument(text, notation)
  const plan = pasteStates(doc, { text: fragment, at: { kind: 'after', state: idOf(doc, 'A') } })
  if (!plan.ok) throw new Error(plan.error.message)
  const after = applyTransaction(doc, plan.value)
  expect(after.tree.problems).toEqual([])
  return after.text
}

describe('pasting', () => {
  test('YAML into YAML is taken over with its comments', () => {
    const fragment = 'Wait:\n    Type: Wait # a while\n    Seconds: 5\n    End: true\n'
    const written = '  Wait:\n      Type: Wait # a while\n      Seconds: 5\n      Next: B\n'
    expect(pasted(yaml, 'yaml', fragment)).toBe(
      yaml.replace('Next: B', 'Next: Wait').replace('  B:\n', `${written}  B:\n`),
    )
  })

  test('JSON into YAML is written as YAML', () => {
    const fragment = '{"StartAt":"W","States":{"W":{"Type":"Wait","Seconds":5,"End":true}}}'
    const written = '  W:\n    Type: Wait\n    Seconds: 5\n    Next: B\n'
    expect(pasted(yaml, 'yaml', fragment)).toBe(
      yaml.replace('Next: B', 'Next: W').replace('  B:\n', `${written}  B:\n`),
    )
  })

  test('YAML into JSON is written as JSON', () => {
    const text = pasted(json, 'json', 'Type: Wait\nSeconds: 5\n')
    expect(JSON.parse(text).States).toEqual({
      A: { Type: 'Pass', Next: 'Wait' },
      Wait: { Type: 'Wait', Seconds: 5, End: true },
    })
  })

  test('aliases are written out, for their anchors stay behind', () => {
    const fragment = 'x: &r [{ErrorEquals: [E]}]\nStates:\n  T:\n    Type: Task\n    Retry: *r\n    End: true\n'
    expect(pasted(yaml, 'yaml', fragment)).toContain('    Retry:\n      - ErrorEquals:\n          - E\n')
  })

  test('into braces', () => {
    const flow = '{"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}}\n'
    expect(pasted(flow, 'yaml', 'W:\n  Type: Succeed\n')).toContain('"W": {"Type": "Succeed"}')
  })
})

test('a duplicate keeps comments, and what aliases share is written out', () => {
  const doc = openDocument(yaml, 'yaml')
  const plan = duplicateStates(doc, { ids: [idOf(doc, 'A')] })
  if (!plan.ok) throw new Error(plan.error.message)
  expect(applyTransaction(doc, plan.value).text).toBe(
    yaml.replace('Next: B', 'Next: A (2)').replace('  B:\n', '  A (2):\n    Type: Pass\n    Next: B # on\n  B:\n'),
  )
})

test('what is copied out of YAML is JSON', () => {
  const text = 'a: &n [1]\nStates:\n  A:\n    Type: Pass\n    Result: *n # c\n    X: !Ref Y\n'
  const doc = openDocument(text, 'yaml')
  expect(copyStates(doc, [idOf(doc, 'A')])).toContain('"Result": [\n        1\n      ], // c')
  const broken = applyTransaction(doc, {
    ...{ base: 0, edits: [{ from: 0, to: 0, insert: '\t{' }], label: 'x', origin: 'text', undoable: true },
  })
  expect(JSON.parse(copyStates(broken, [idOf(broken, 'A')])).States.A).toEqual({
    ...{ Type: 'Pass', Result: [1], X: { Ref: 'Y' } },
  })
})
