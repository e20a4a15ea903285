import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseJson } from '../syntax/parseJson'
import { parseYaml } from '../syntax/yaml/parseYaml'
import { openText } from '../text/Envelope'
import { findStateMachines, isTemplate } from './findStateMachines'
import { openPart } from './openPart'
import { readEscaped } from './readEscaped'
import type { OpenedPart } from './Template'
import { wrapPart } from './wrapPart'

const inline = `{
  "AWSTemplateFormatVersion": "2010-09-09",
  "Resources": {
    "Table": { "Type": "AWS::DynamoDB::Table" },
    "Order": {
      "Type": "AWS::Serverless::StateMachine",
      "Properties": {
        "Type": "EXPRESS",
        "DefinitionSubstitutions": { "Limit": 3, "Arn": { "Fn::GetAtt": ["F", "Arn"] } },
        "Definition": {
          "StartAt": "Pay", // first

          "States": { "Pay": { "Type": "Succeed" } }
        }
      }
    }
  }
}
`
const asString = String.raw`{"Resources":{"M":{"Type":"AWS::StepFunctions::StateMachine","Properties":{
  "DefinitionString":"{\n \"StartAt\": \"P\u0061y\",\n \"Comment\": \"a\\nb\/c\",\n \"States\":{}}"}}}}`
const withSub = asString.replace('"{\\n', '{"Fn::Sub":["{\\n').replace('{}}"', '{}}",{"A":"b"}]}')

function opened(template: string): OpenedPart {
  const [part] = findStateMachines(parseJson(template)).parts
  if (!part) throw new Error('no part')
  const { text, envelope } = openText(template)
  const result = openPart({ fileName: 'template.json', text, envelope, notation: 'json' }, part)
  if (!result.ok) throw new Error(result.error)
  return result.value
}

describe('findStateMachines', () => {
  test.each([
    ['a template', inline, true],
    ['a definition', '{"StartAt":"A","States":{},"Resources":{"A":{"Type":"x"}}}', false],
    ['resources without types', '{"Resources":{"a":1}}', false],
    ['nothing', '', false],
  ])('%s', (_name, text, is) => expect(isTemplate(parseJson(text))).toBe(is))

  test('type, and the substitutions that are known', () => {
    const { parts } = findStateMachines(parseJson(inline))
    expect(parts).toMatchObject([{ logicalId: 'Order', type: 'EXPRESS', substitutions: { Limit: 3 } }])
  })

  test.each([
    ['"DefinitionUri":"order.asl.json"', 'order.asl.json'],
    ['"DefinitionS3Location":{"Bucket":"b"}', 'Amazon S3'],
    ['"DefinitionString":{"Fn::Join":["",[]]}', 'Fn::Join'],
    ['"Definition":"x"', 'no object'],
    ['"Role":"x"', 'no definition'],
  ])('%s cannot be opened, with the reason', (properties, reason) => {
    const text = `{"Resources":{"M":{"Type":"AWS::StepFunctions::StateMachine","Properties":{${properties}}}}}`
    const { parts, unopened } = findStateMachines(parseJson(text))
    expect(parts).toEqual([])
    expect(unopened).toEqual([{ logicalId: 'M', reason: expect.stringContaining(reason) }])
  })
})

describe('openPart', () => {
  test('an object is taken out without its indentation', () => {
    expect(opened(inline).text).toBe(`{
  "StartAt": "Pay", // first

  "States": { "Pay": { "Type": "Succeed" } }
}`)
  })

  test.each([
    ['a text', asString],
    ['the text of Fn::Sub', withSub],
  ])('%s is taken out without its escapes', (_name, template) => {
    expect(opened(template).text).toBe('{\n "StartAt": "Pay",\n "Comment": "a\\nb/c",\n "States":{}}')
  })
})

describe('templates in YAML', () => {
  const around = (properties: string) => `# stack
Resources:
  Order: # the machine
    Type: AWS::Serverless::StateMachine
    Properties:
${properties}
      Tracing:
        Enabled: true
Outputs: {}
`
  const asl = 'StartAt: Pay # first\n\nStates:\n  Pay:\n    Type: Succeed'
  const json = '{\n  "StartAt": "Pay",\n  "States": { "Pay": { "Type": "Succeed" } }\n}'
  const indented = (text: string, by: number) => text.replaceAll(/^(?=.)/gm, ' '.repeat(by))

  test.each<[string, string, string]>([
    ['inline', `      Definition:\n${indented(asl, 8)}`, asl],
    ['inline with wide indentation', `      Definition:\n${indented(asl, 12)}`, asl],
    ['inline in brackets', `      Definition: ${indented(json, 6).trimStart()}`, json],
    ['a block of text', `      DefinitionString: |\n${indented(json, 8)}`, json],
    ['a block of text without its last line end', `      DefinitionString: |-\n${indented(json, 8)}`, json],
    ['a block of text that Fn::Sub fills in', `      DefinitionString: !Sub |\n${indented(json, 10)}`, json],
    [
      'a text that Fn::Sub fills in with values',
      `      DefinitionString:\n        Fn::Sub:\n          - |\n${indented(json, 12)}\n          - { A: b }`,
      json,
    ],
    ['single quotes', `      DefinitionString: '{"StartAt": "it''s"}'`, '{"StartAt": "it\'s"}'],
    ['double quotes', String.raw`      DefinitionString: "{\n \"StartAt\": \"Pay\"}"`, '{\n "StartAt": "Pay"}'],
  ])('%s: opened, edited and put back, and nothing else touched', (_name, properties, text) => {
    const template = around(properties)
    const tree = parseYaml(template)
    expect(tree.problems).toEqual([])
    const [part] = findStateMachines(tree).parts
    if (!part) throw new Error('no part')
    const opened = openPart({ fileName: 't.yaml', notation: 'yaml', ...openText(template) }, part)
    if (!opened.ok) throw new Error(opened.error)
    expect(opened.value.text.trimEnd()).toBe(text)
    expect(wrapPart(opened.value.frame, opened.value.text)).toBe(template)
    const edited = opened.value.text.replace('StartAt', 'StartsAt')
    expect(wrapPart(opened.value.frame, edited)).toBe(template.replace('StartAt', 'StartsAt'))
  })

  test.each([
    ['folded', `      DefinitionString: >\n        {}`],
    ['lines in quotes', `      DefinitionString: "{\n        }"`],
    ['with a digit', `      DefinitionString: |2\n        {}`],
  ])('%s is refused, with what to write instead', (_name, properties) => {
    const template = around(properties)
    const [part] = findStateMachines(parseYaml(template)).parts
    const opened = part && openPart({ fileName: 't.yaml', notation: 'yaml', ...openText(template) }, part)
    expect(opened).toMatchObject({ ok: false, error: expect.stringContaining('to edit it here') })
  })
})

describe('wrapPart', () => {
  test('brackets of YAML that became a block stand on lines of their own', () => {
    const template =
      'Resources:\n  M:\n    Type: AWS::Serverless::StateMachine\n    Properties:\n      Definition: {}\n'
    const [part] = findStateMachines(parseYaml(template)).parts
    const opened = part && openPart({ fileName: 't.yaml', notation: 'yaml', ...openText(template) }, part)
    if (!opened?.ok) throw new Error('not opened')
    expect(wrapPart(opened.value.frame, 'StartAt: A\n\nStates: {}')).toBe(
      template.replace(' {}', ' \n        StartAt: A\n\n        States: {}'),
    )
  })

  test('an edit of one line changes that line', () => {
    const { text, frame } = opened(asString)
    expect(wrapPart(frame, text.replace('{}', '{\n}'))).toBe(asString.replace('{}', '{\\n}'))
    const object = opened(inline)
    expect(wrapPart(object.frame, object.text.replace('"Pay", // first', '"Pay",\n  "Comment": "x"'))).toBe(
      inline.replace('"Pay", // first', '"Pay",\n          "Comment": "x"'),
    )
  })

  test('any edit comes back as the text it made, all around it unchanged', () => {
    const templates = [inline, inline.replaceAll('  ', '\t'), asString, withSub]
    fc.assert(
      fc.property(
        fc.constantFrom(...templates),
        fc.nat(),
        fc.nat(12),
        fc.string({ unit: fc.constantFrom('"', '\\', '\n', ' ', 'é', 'a') }),
        (template, at, removed, insert) => {
          const { text, frame } = opened(template)
          // Within a value, so that the definition stays one.
          const from = text.indexOf('"Pay"') + 1 + (at % 2)
          const edited = text.slice(0, from) + insert + text.slice(from + (removed % 2))
          const whole = wrapPart(frame, edited)
          expect(whole.startsWith(frame.before) && whole.endsWith(frame.after)).toBe(true)
          if (parseJson(edited).problems.length === 0) expect(opened(whole).text).toBe(edited)
          expect(wrapPart(frame, text)).toBe(template)
        },
      ),
    )
  })
})

test.each([
  ['a\\nb', ['a', 'b'], '\\n'],
  ['a\\\\nb', ['a\\nb'], '\\n'],
  ['a\\r\\nb\\r\\n', ['a', 'b', ''], '\\r\\n'],
  ['', [''], '\\n'],
])('the lines of %s', (written, lines, lineEnd) => {
  const read = readEscaped(written)
  expect([read?.lines.map(({ line }) => line), read?.lineEnd]).toEqual([lines, lineEnd])
})

test.each(['a\nb', '\\x', '"'])('%j is no JSON text on one line', (written) => expect(readEscaped(written)).toBeNull())
