import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../base/JsonValue'
import type { ScopeId, TransitionId } from '../../machine/Machine'
import { copyStates } from '../clipboard/copyStates'
import type { InsertionPoint } from '../flow/InsertionPoint'
import { openDocument } from '../openDocument'
import type { StudioDocument } from '../StudioDocument'
import { pasteStates } from './pasteStates'
import { idOf, layoutsOf, tryCommand } from './tryCommand'

const end = { Type: 'Pass', End: true }
const pass = (Next: string) => ({ Type: 'Pass', Next })
const target = { StartAt: 'A', States: { A: pass('B'), B: end } }
const onEdge = (doc: StudioDocument): InsertionPoint => ({
  kind: 'edge',
  transition: `${idOf(doc, 'A')}/next/0` as TransitionId,
})

interface Case {
  readonly title: string
  readonly pasted: string
  readonly after: JsonValue
  readonly selected: readonly string[]
}

const cases: readonly Case[] = [
  {
    title: 'a fragment: its end goes on to the successor',
    pasted: '{"StartAt":"X","States":{"X":{"Type":"Pass","Next":"Y"},"Y":{"Type":"Pass","End":true}}}',
    after: { StartAt: 'A', States: { A: pass('X'), X: pass('Y'), Y: pass('B'), B: end } },
    selected: ['X', 'Y'],
  },
  {
    title: 'its StartAt is entered, wherever it stands',
    pasted: '{"StartAt":"Y","States":{"X":{"Type":"Succeed"},"Y":{"Type":"Pass","Next":"X"}}}',
    after: { StartAt: 'A', States: { A: pass('Y'), X: { Type: 'Succeed' }, Y: pass('X'), B: end } },
    selected: ['X', 'Y'],
  },
  {
    title: 'states by name, references out re-linked',
    pasted: '{"X":{"Type":"Task","Resource":"r","Catch":[{"ErrorEquals":["E"],"Next":"Gone"}],"Next":"Gone"}}',
    after: {
      StartAt: 'A',
      States: {
        A: pass('X'),
        X: { Type: 'Task', Resource: 'r', Catch: [{ ErrorEquals: ['E'], Next: 'B' }], Next: 'B' },
        B: end,
      },
    },
    selected: ['X'],
  },
  {
    title: 'a property cut out of a text',
    pasted: '  "X": { "Type": "Wait", "Seconds": 1, "End": true },\n',
    after: { StartAt: 'A', States: { A: pass('X'), X: { Type: 'Wait', Seconds: 1, Next: 'B' }, B: end } },
    selected: ['X'],
  },
  {
    title: 'one bare state is called by its type',
    pasted: '{"Type":"Succeed"}',
    after: { StartAt: 'A', States: { A: pass('Succeed'), Succeed: { Type: 'Succeed' }, B: end } },
    selected: ['Succeed'],
  },
  {
    title: 'a lone Choice gets the successor as Default',
    pasted: '{"Which":{"Type":"Choice","Choices":[{"Variable":"$.x","IsNull":true,"Next":"Which"}]}}',
    after: {
      StartAt: 'A',
      States: {
        A: pass('Which'),
        Which: { Type: 'Choice', Choices: [{ Variable: '$.x', IsNull: true, Next: 'Which' }], Default: 'B' },
        B: end,
      },
    },
    selected: ['Which'],
  },
  {
    title: 'names in use, nested ones too, are changed with all references',
    pasted:
      '{"StartAt":"B","States":{"B":{"Type":"Pass","Next":"P"},"P":{"Type":"Map","ItemProcessor":{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"C"},"C":{"Type":"Succeed"}}},"Catch":[{"ErrorEquals":["E"],"Next":"B"}],"End":true}}}',
    after: {
      StartAt: 'A',
      States: {
        A: pass('B (2)'),
        'B (2)': pass('P'),
        P: {
          Type: 'Map',
          ItemProcessor: { StartAt: 'A (2)', States: { 'A (2)': pass('C'), C: { Type: 'Succeed' } } },
          Catch: [{ ErrorEquals: ['E'], Next: 'B (2)' }],
          Next: 'B',
        },
        B: end,
      },
    },
    selected: ['B (2)', 'P'],
  },
  {
    title: 'JSONata states stay so in a JSONPath machine',
    pasted: '{"QueryLanguage":"JSONata","StartAt":"X","States":{"X":{"Type":"Pass","Output":"{% 1 %}","End":true}}}',
    after: {
      StartAt: 'A',
      States: { A: pass('X'), X: { Type: 'Pass', Output: '{% 1 %}', Next: 'B', QueryLanguage: 'JSONata' }, B: end },
    },
    selected: ['X'],
  },
]

describe('pasteStates', () => {
  for (const { title, pasted, after, selected } of cases) {
    test.each(layoutsOf(target))(`${title}, $layout`, ({ text }) => {
      const trial = tryCommand(text, pasteStates, (doc) => ({ text: pasted, at: onEdge(doc) }))
      expect(trial.refusal).toBeNull()
      expect(trial.value).toEqual(after)
      expect(trial.after.selection).toEqual({ kind: 'states', ids: selected.map((name) => idOf(trial.after, name)) })
    })
  }

  test('keeps the text of the states: comments, spellings, layout', () => {
    const source =
      '{\n\t"StartAt": "X",\n\t"States": {\n\t\t"X": { // why\n\t\t\t"Type": "Wait",\n\t\t\t"Seconds": 1.0e1,\n\t\t\t"End": true\n\t\t}\n\t}\n}\n'
    const text =
      '{\n  "StartAt": "A",\n  "States": {\n    "A": { "Type": "Pass", "Next": "B" },\n    "B": { "Type": "Succeed" }\n  }\n}\n'
    const trial = tryCommand(text, pasteStates, (doc) => ({ text: source, at: onEdge(doc) }))
    expect(trial.after.text).toBe(
      '{\n  "StartAt": "A",\n  "States": {\n    "A": { "Type": "Pass", "Next": "X" },\n    "X": { // why\n    \t"Type": "Wait",\n    \t"Seconds": 1.0e1,\n    \t"Next": "B"\n    },\n    "B": { "Type": "Succeed" }\n  }\n}\n',
    )
  })

  test('fills an empty machine', () => {
    const trial = tryCommand('{"States":{}}', pasteStates, () => ({
      text: JSON.stringify(target),
      at: { kind: 'empty' as const, scope: 'machine' as ScopeId },
    }))
    expect(trial.value).toEqual(target)
  })

  test.each([
    ['', 'not-asl'],
    ['hello', 'not-asl'],
    ['{"a":1}', 'not-asl'],
    ['[1,2]', 'not-asl'],
    ['{"StartAt":"A","States":{}}', 'not-asl'],
    ['{"StartAt":"A","States":{"A":', 'not-asl'],
  ])('refuses %j', (pasted, code) => {
    const trial = tryCommand(JSON.stringify(target), pasteStates, (doc) => ({ text: pasted, at: onEdge(doc) }))
    expect(trial.refusal?.code).toBe(code)
  })

  test('names the line of a paste that does not parse', () => {
    const trial = tryCommand(JSON.stringify(target), pasteStates, (doc) => ({
      text: '{"A":\n{"Type" "Pass"}}',
      at: onEdge(doc),
    }))
    expect(trial.refusal?.message).toContain('Line 2')
  })
})

describe('copyStates', () => {
  test('gives the states verbatim as ASL', () => {
    const doc = openDocument(
      '{\n "StartAt": "A",\n "States": {\n  "A": {"Type":"Pass", "Next":"B"},\n  "B": {\n    "Type": "Wait", // s\n    "Seconds": 2.0, "End": true }\n }\n}',
    )
    expect(copyStates(doc, [idOf(doc, 'B')])).toBe(
      '{\n  "StartAt": "B",\n  "States": {\n    "B": {\n      "Type": "Wait", // s\n      "Seconds": 2.0, "End": true }\n  }\n}\n',
    )
  })

  test('begins where the group is entered, leaves out what a copied container holds', () => {
    const inner = { StartAt: 'I', States: { I: end } }
    const doc = openDocument(
      JSON.stringify({
        QueryLanguage: 'JSONata',
        StartAt: 'A',
        States: { C: end, P: { Type: 'Map', ItemProcessor: inner, Next: 'C' }, A: pass('P') },
      }),
    )
    const copied = JSON.parse(copyStates(doc, [idOf(doc, 'I'), idOf(doc, 'C'), idOf(doc, 'P')]))
    expect(copied).toEqual({
      QueryLanguage: 'JSONata',
      StartAt: 'P',
      States: { C: end, P: { Type: 'Map', ItemProcessor: inner, Next: 'C' } },
    })
  })

  test('nothing for nothing', () => {
    expect(copyStates(openDocument('{}'), [])).toBe('')
  })
})
