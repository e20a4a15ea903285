import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseJson } from '../syntax/parseJson'
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
  const result = openPart(template, 'json', part)
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

describe('wrapPart', () => {
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
