import { describe, expect, test } from 'vitest'
import { parseText } from '../syntax/parseText'
import { openText } from '../text/Envelope'
import { findStateMachines } from './findStateMachines'
import { openPart } from './openPart'
import { placeInTemplate } from './placeInTemplate'

const resource = (definition: string) =>
  `Resources:\n  Flow:\n    Type: AWS::Serverless::StateMachine\n    Properties:\n${definition}\n`

/** `sought` as the definition has it, and what stands at its place in the template. */
const cases = [
  {
    title: 'a block of YAML',
    template: resource('      Definition:\n        StartAt: A\n        States:\n          A: {Type: Pass, Next: Nope}'),
    sought: 'Nope',
    found: 'Nope',
  },
  {
    title: 'its first line',
    template: resource('      Definition:\n        StartAt: A\n        States: {}'),
    sought: 'StartAt',
    found: 'StartAt',
  },
  {
    title: 'a text after |',
    template: resource('      DefinitionString: |\n        {"StartAt": "A",\n          "States": {"Nope": 1}}'),
    sought: '"Nope"',
    found: '"Nope"',
  },
  {
    title: 'JSON inside of JSON',
    template:
      '{"Resources":{"Flow":{"Type":"AWS::StepFunctions::StateMachine","Properties":{"Definition":{\n  "StartAt": "A",\n  "States": {}\n}}}}}',
    sought: '"States"',
    found: '"States"',
  },
  {
    title: 'in quotes, by lines',
    template: String.raw`{"Resources":{"Flow":{"Type":"AWS::StepFunctions::StateMachine","Properties":{"DefinitionString":"{\n \"StartAt\": \"A\",\n \"States\": {}}"}}}}`,
    sought: '"StartAt"',
    found: String.raw` \"StartAt\": \"A\",`,
  },
  {
    title: 'in single quotes, the whole',
    template: resource(`      DefinitionString: '{"StartAt": "it''s"}'`),
    sought: 'StartAt',
    found: `{"StartAt": "it''s"}`,
  },
]

describe('placeInTemplate', () => {
  test.each(cases)('$title', async ({ template, sought, found }) => {
    const { text, envelope } = openText(template)
    const { tree, notation } = await parseText(text)
    const [part] = findStateMachines(tree).parts
    if (!part) throw new Error('no state machine')
    const opened = openPart({ fileName: 'template', text, envelope, notation }, part)
    if (!opened.ok) throw new Error(opened.error)
    const from = opened.value.text.indexOf(sought)
    const place = placeInTemplate(opened.value.frame, { from, to: from + sought.length })
    expect(text.slice(place.from, place.to)).toBe(found)
  })
})
