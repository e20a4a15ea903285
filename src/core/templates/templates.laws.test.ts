// What is edited in a part of a template is all that changes in the template.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonNotation } from '../syntax/json'
import type { Notation, NotationId } from '../syntax/Notation'
import { changeOf, Dice } from '../syntax/randomChange'
import { yamlNotation } from '../syntax/yaml/yaml'
import { applyEdits } from '../text/applyEdits'
import { openText } from '../text/Envelope'
import { invertEdits } from '../text/invertEdits'
import { findStateMachines } from './findStateMachines'
import { openPart } from './openPart'
import type { OpenedPart } from './Template'
import { wrapPart } from './wrapPart'

const notations: Readonly<Record<NotationId, Notation>> = { json: jsonNotation, yaml: yamlNotation }
/** The soak looks much longer. */
const RUNS = process.env.STEPWRIGHT_SOAK ? 2_000 : 40

const json = `{
  "StartAt": "Pay",
  "States": {
    "Pay": { "Type": "Task", "Resource": "\${Pay}", "Next": "Ship" },
    "Ship": { "Type": "Pass", "Result": { "a": [1, 2.0] }, "End": true }
  }
}`
const commented = json.replace('"Pay",', '"Pay", // first').replace('    "Ship"', '    /* then */\n    "Ship"')
const yaml = `# one order
StartAt: Pay # first
States:
  # takes the money
  Pay:
    Type: Task
    Resource: \${Pay}
    Next: Ship

  Ship:
    Type: Pass
    Result:
      - 1
      - two
    End: true # last
  # nothing more`

const indented = (text: string, by: number) => text.replaceAll(/^(?=.)/gm, ' '.repeat(by))
const inJson = (member: string) => `{
  "Resources": {
    "Before": { "Type": "AWS::SNS::Topic" },
    "Order": { "Type": "AWS::StepFunctions::StateMachine", "Properties": {
      "RoleArn": "arn", ${member}
    }},
    "After": { "Type": "AWS::SNS::Topic" } // kept
  }
}`
const inYaml = (member: string) => `# kept
Resources:
  Before: { Type: AWS::SNS::Topic }
  Order:
    Type: AWS::Serverless::StateMachine
    Properties:
      Role: !GetAtt Role.Arn
${member}
      # about tracing
      Tracing:
        Enabled: true
  After:
    Type: AWS::SNS::Topic
`

const templates: readonly (readonly [string, NotationId, string])[] = [
  ['JSON, inline', 'json', inJson(`"Definition": ${indented(json, 6).trimStart()}`)],
  ['JSON, inline with comments', 'json', inJson(`"Definition": ${indented(commented, 6).trimStart()}`)],
  ['JSON, inline in one line', 'json', inJson(`"Definition": ${JSON.stringify(JSON.parse(json))}`)],
  ['JSON, as text', 'json', inJson(`"DefinitionString": ${JSON.stringify(json)}`)],
  ['JSON, as text with CRLF', 'json', inJson(`"DefinitionString": ${JSON.stringify(json.replaceAll('\n', '\r\n'))}`)],
  ['JSON, as text in Fn::Sub', 'json', inJson(`"DefinitionString": { "Fn::Sub": ${JSON.stringify(json)} }`)],
  ['YAML, inline', 'yaml', inYaml(`      Definition:\n${indented(yaml, 8)}`)],
  ['YAML, inline far to the right', 'yaml', inYaml(`      Definition:\n${indented(yaml, 14)}`)],
  ['YAML, inline in brackets', 'yaml', inYaml(`      Definition: ${indented(json, 6).trimStart()}`)],
  ['YAML, as a block of text', 'yaml', inYaml(`      DefinitionString: |\n${indented(json, 8)}`)],
  ['YAML, as a block without its last line end', 'yaml', inYaml(`      DefinitionString: |-\n${indented(json, 8)}`)],
  ['YAML, as a block in !Sub', 'yaml', inYaml(`      DefinitionString: !Sub |\n${indented(json, 10)}`)],
  ['YAML, in double quotes', 'yaml', inYaml(`      DefinitionString: ${JSON.stringify(json)}`)],
  ['YAML, in single quotes', 'yaml', inYaml(`      DefinitionString: '${JSON.stringify(JSON.parse(json))}'`)],
]

function opened(template: string, notation: NotationId): OpenedPart {
  const tree = notations[notation].parse(template)
  expect(tree.problems, template).toEqual([])
  const [part] = findStateMachines(tree).parts
  if (!part) throw new Error(`no part in ${template}`)
  const result = openPart({ fileName: 'template', notation, ...openText(template) }, part)
  if (!result.ok) throw new Error(`${result.error} ${template}`)
  return result.value
}

describe('random edits of a part', () => {
  test.each(templates)('%s', (_name, notation, template) => {
    const first = opened(template, notation)
    const own = notations[first.notation]
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), (seeds) => {
        let { text } = first
        for (const seed of seeds) {
          const tree = own.parse(text)
          const planned = changeOf(tree, new Dice(seed))
          const plan = planned ? own.plan(text, tree, planned.change) : null
          if (!plan?.ok) continue
          const after = applyEdits(text, plan.value)
          const whole = wrapPart(first.frame, after)
          expect(whole.startsWith(first.frame.before) && whole.endsWith(first.frame.after)).toBe(true)
          // In single quotes YAML has one line: there line ends become blanks, which JSON does not mind.
          const reopened = opened(whole, notation).text
          const isOneLine = first.frame.form.kind === 'single'
          expect(isOneLine ? own.parse(reopened).root?.value : reopened.trimEnd(), whole).toEqual(
            isOneLine ? own.parse(after).root?.value : after.trimEnd(),
          )
          const undone = applyEdits(after, invertEdits(text, plan.value))
          expect(wrapPart(first.frame, undone)).toBe(wrapPart(first.frame, text))
          text = after
        }
        expect(wrapPart(first.frame, first.text)).toBe(template)
      }),
      { numRuns: RUNS },
    )
  })
})
