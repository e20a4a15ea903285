// Every field of every state type in both query languages, through the inputs: set, changed, removed, and not a byte left behind.
import type { FieldKind, FieldSpec, QueryLanguage, StateType } from '../src/core/asl/StateType'
import { stateTypes } from '../src/core/states'
import { expect, test } from './fixtures/test'
import { InspectorPage } from './pages/InspectorPage'

const sections: Readonly<Record<FieldSpec['group'], string>> = {
  basics: 'Basics',
  input: 'Input',
  flow: 'Flow',
  output: 'Output',
  variables: 'Variables',
  errors: 'Error handling',
  items: 'Items',
  advanced: 'Advanced',
}

/** Two texts each kind of one-input field takes. */
const texts: Partial<Record<FieldKind, readonly [string, string]>> = {
  text: ['one', 'two'],
  longText: ['one', 'one\ntwo'],
  integer: ['2', '3'],
  number: ['1.5', '2'],
  path: ['$.a', '$.b'],
  referencePath: ['$.a', '$.b'],
  timestamp: ['2030-01-31T09:00:00Z', '2031-01-31T09:00:00Z'],
  template: ['1', '"b"'],
  json: ['1', '"b"'],
}

function definitionOf(type: StateType, language: QueryLanguage): string {
  const states = { S: { Type: type.name, Extra: 1 }, Other: { Type: 'Succeed' } }
  return JSON.stringify({ QueryLanguage: language, StartAt: 'S', States: states }, null, 2)
}

class FieldTrial {
  constructor(
    private readonly inspector: InspectorPage,
    private readonly type: StateType,
    private readonly spec: FieldSpec,
  ) {}

  /** Sets, changes and removes the field by what its kind offers. */
  async run(): Promise<void> {
    const { inspector, spec } = this
    const pair = texts[spec.kind]
    await inspector.openSection(this.section())
    if (pair) await this.runText(pair)
    else if (spec.kind === 'target') await this.runTarget()
    else if (spec.kind === 'enum') await this.runEnum()
    else if (spec.kind === 'resource') await this.runResource()
    else if (spec.kind === 'variables') await this.runVariables()
    else await this.runParts()
  }

  private section(): string {
    return this.spec.group === 'items' && this.type.name === 'Parallel' ? 'Branches' : sections[this.spec.group]
  }

  private async show(): Promise<void> {
    const { inspector, spec } = this
    const row = inspector.region.locator(`[data-field="${spec.at[0]}"]`)
    if ((await row.count()) > 0) return
    if (spec.exclusive === 'wait')
      await inspector.region.getByRole('radio', { name: spec.label, exact: true }).check({ force: true })
    else await inspector.addField(this.section(), spec.label)
    await expect(row).toBeVisible()
  }

  private async removed(): Promise<void> {
    const { inspector, spec } = this
    await inspector.remove(spec.label)
    await expect(inspector.button(`Remove ${spec.label}`)).toHaveCount(0)
  }

  private async runText(pair: readonly [string, string]): Promise<void> {
    const { inspector, spec } = this
    await this.show()
    for (const text of pair) {
      await inspector.write(inspector.text(spec.label), text)
      await expect(inspector.button(`Remove ${spec.label}`)).toBeVisible()
      await expect(inspector.text(spec.label)).toHaveValue(text)
    }
    await this.removed()
  }

  private async runTarget(): Promise<void> {
    const { inspector, spec } = this
    await inspector.pick(inspector.picker(spec.label), 'Other')
    await expect(inspector.picker(spec.label)).toHaveValue('Other')
    await inspector.pick(inspector.picker(spec.label), spec.exclusive ? 'End' : 'S')
    await expect(inspector.picker(spec.label)).toHaveValue(spec.exclusive ? 'End' : 'S')
    await this.removed()
  }

  private async runEnum(): Promise<void> {
    const { inspector, spec } = this
    await this.show()
    // From the example to the value that keeps the rows of this query language on the page.
    await inspector.picker(spec.label).click()
    const last = spec.values?.at(-1) ?? ''
    await inspector.page.getByRole('option', { name: last, exact: true }).click()
    await expect(inspector.picker(spec.label)).toHaveText(last)
    await this.removed()
  }

  private async runResource(): Promise<void> {
    const { inspector, spec } = this
    await inspector.pick(inspector.picker('Action'), 'SQS: SendMessage')
    await inspector.picker('Integration pattern').click()
    await inspector.page.getByRole('option', { name: /waitForTaskToken/ }).click()
    await expect(inspector.text('Resource ARN')).toHaveValue(/sqs:sendMessage\.waitForTaskToken$/)
    await inspector.write(inspector.text('Resource ARN'), 'arn:aws:states:::aws-sdk:s3:getObject')
    await expect(inspector.picker('Action')).toHaveValue('S3: GetObject')
    await inspector.remove(spec.label)
    await expect(inspector.text('Resource ARN')).toHaveValue('')
  }

  private async runVariables(): Promise<void> {
    const { inspector } = this
    await inspector.button('Add variable').click()
    await inspector.write(inspector.text('Variable name'), 'total')
    await inspector.write(inspector.text('Value of total'), '{ "a": 1 }')
    await this.removed()
  }

  /** Lists, objects and machines: added by a button or a pick; what they hold has its own tests. */
  private async runParts(): Promise<void> {
    const { inspector, spec } = this
    const add = inspector.region.getByRole('button', { name: /^Add (rule|retry|catch|branch)$/ })
    if (spec.kind === 'list' || spec.kind === 'machines') {
      const words = { Choices: 'Add rule', Retry: 'Add retry', Catch: 'Add catch', Branches: 'Add branch' }
      const name = Object.entries(words).find(([key]) => key === spec.at[0])?.[1] ?? ''
      await expect(add.first()).toBeVisible()
      await inspector.button(name).click()
      await inspector.button(name).click()
    } else await this.show()
    await this.removed()
  }
}

for (const type of stateTypes) {
  for (const language of ['JSONPath', 'JSONata'] as const) {
    test(`${type.name} in ${language}`, async ({ page }) => {
      // Many fields in a row, and every expression among them goes through the code editor.
      test.slow()
      const inspector = new InspectorPage(page)
      const text = definitionOf(type, language)
      await inspector.open(text)
      await inspector.select('S')
      const fields: readonly FieldSpec[] = type.fields
      const own = fields.filter(
        (spec) => spec.languages.includes(language) && !['Type', 'End'].includes(String(spec.at[0])),
      )
      for (const spec of own) {
        await test.step(String(spec.at[0]), () => new FieldTrial(inspector, type, spec).run())
      }
      expect(await inspector.definition()).toBe(text)
    })
  }
}
