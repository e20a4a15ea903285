// Expressions of the inspector show what they do while they are written.
import { expect, test } from './fixtures/test'
import { checkAccess } from './pages/checkAccess'
import { ExecutionPage } from './pages/ExecutionPage'
import { ExpressionPage } from './pages/ExpressionPage'
import type { InspectorPage } from './pages/InspectorPage'

const PATHS = JSON.stringify(
  {
    StartAt: 'First',
    States: {
      First: { Type: 'Pass', Result: { id: 7, 'odd name': [1, 2] }, ResultPath: '$.order', Next: 'Pay' },
      Pay: {
        Type: 'Task',
        Resource: 'arn:aws:states:::lambda:invoke',
        InputPath: '$.order',
        Parameters: { FunctionName: 'pay', 'Payload.$': '$' },
        ResultPath: '$.paid',
        OutputPath: '$',
        End: true,
      },
    },
  },
  null,
  2,
)

const QUERIES = JSON.stringify(
  {
    QueryLanguage: 'JSONata',
    StartAt: 'First',
    States: {
      First: { Type: 'Pass', Assign: { limit: 100 }, Output: { total: 120, items: [{ sku: 'a' }] }, Next: 'Choose' },
      Choose: {
        Type: 'Choice',
        Choices: [{ Condition: '{% $states.input.total > $limit %}', Next: 'Done' }],
        Default: 'Done',
      },
      Done: { Type: 'Pass', Output: '{% $states.input.total %}', End: true },
    },
  },
  null,
  2,
)

let page: ExpressionPage
let inspector: InspectorPage

test.beforeEach(({ page: tab }) => {
  page = new ExpressionPage(tab)
  inspector = page.inspector
})

test('JSONata: the value is there while the expression is typed, and what is wrong with its place', async () => {
  await inspector.open(QUERIES)
  await inspector.select('Done')
  await page.enter(inspector.text('Output'))
  await expect(page.result).toContainText('120')
  await page.rewrite('{% $states.input.items.sku & "-" & $limit %}')
  await expect(page.result).toContainText('"a-100"')
  await page.rewrite('{% $states.input.total + %}')
  await expect(page.result).toContainText(/Character \d+: /)
  await page.rewrite('{% $states.input.nothing %}')
  await expect(page.result).toContainText('Gives nothing')
  await page.rewrite('{% $states.input %}')
  await expect(page.panel.getByRole('tree', { name: 'Result' })).toContainText('items')
})

test('JSONPath: a path sees what the fields before it leave', async () => {
  await inspector.open(PATHS)
  await inspector.select('Pay')
  await page.enter(inspector.text('InputPath'))
  await expect(page.panel.getByRole('tree', { name: 'Result' })).toContainText('odd name')
  await page.rewrite('$.order.id')
  await expect(page.result).toContainText('7')
  await page.rewrite('$.order.')
  await expect(page.result).toContainText('The path is not finished.')
  await page.rewrite('$.none')
  await expect(page.result).toContainText("Nothing is found at $['none'].")
  await page.rewrite('$.order')
  await page.enter(inspector.text('Parameters'))
  await page.rewrite('{ "n.$": "$.id" }')
  await expect(page.panel.getByRole('tree', { name: 'Result' })).toContainText('7')
})

test('by keyboard alone: Enter commits, Escape takes back, undo is the document’s, Tab goes on', async ({
  page: tab,
}) => {
  await inspector.open(PATHS)
  await inspector.select('Pay')
  const field = inspector.text('InputPath')
  await page.enter(field)
  await page.rewrite('$.order.id')
  await tab.keyboard.press('Enter')
  expect(await inspector.definition()).toContain('"InputPath": "$.order.id"')
  await page.enter(field)
  await page.rewrite('$.never')
  await tab.keyboard.press('Escape')
  await expect(page.text()).toHaveText('$.order.id')
  await tab.keyboard.press('Control+Z')
  await expect(page.text()).toHaveText('$.order')
  await expect(page.panel.getByRole('tree', { name: 'Result' })).toContainText('odd name')
  for (const control of [
    page.panel.getByRole('button', { name: 'Expand all' }),
    page.panel.getByRole('button', { name: 'Collapse all' }),
    page.panel.getByRole('button', { name: 'Copy Result' }),
    page.panel.getByRole('tree', { name: 'Result' }),
    page.panel.getByRole('radio', { name: 'Example' }),
  ]) {
    await tab.keyboard.press('Tab')
    await expect(control).toBeFocused()
  }
  await tab.keyboard.press('Tab')
  await expect(page.tree).toBeFocused()
  await tab.keyboard.press('Home')
  await tab.keyboard.press('ArrowDown')
  await tab.keyboard.press('Enter')
  await expect(page.text()).toHaveText('$.order')
  await tab.keyboard.press('Shift+Tab')
  await expect(page.panel).toBeHidden()
  await expect(field).toHaveValue('$.order')
  expect(await inspector.definition()).toBe(PATHS)
})

test('a value that is clicked puts its path into the expression, quoted where it has to be', async () => {
  await inspector.open(PATHS)
  await inspector.select('Pay')
  await page.enter(inspector.text('OutputPath'))
  await page.tree.focus()
  for (const key of ['Home', 'ArrowDown', 'ArrowRight']) await page.page.keyboard.press(key)
  await page.sampleValue('odd name').click()
  await expect(page.text()).toHaveText("$.order['odd name']")
  await expect(page.panel.getByRole('tree', { name: 'Result' })).toContainText('2 items')

  await inspector.open(QUERIES)
  await inspector.select('Done')
  await page.enter(inspector.text('Output'))
  await page.rewrite('{% 1 +  %}')
  await page.page.keyboard.press('ArrowLeft')
  await page.page.keyboard.press('ArrowLeft')
  await page.page.keyboard.press('ArrowLeft')
  await page.sampleValue('total').click()
  await expect(page.text()).toHaveText('{% 1 + $states.input.total %}')
  await expect(page.result).toContainText('121')
})

test('the sample is the last execution, the example, or what is typed, which is remembered', async ({ page: tab }) => {
  await inspector.open(QUERIES)
  const run = new ExecutionPage(tab)
  await tab.getByRole('tab', { name: /^Execution/ }).click()
  await run.runAtOnce()
  await inspector.select('First')
  await page.enter(inspector.text('Output'))
  await expect(page.panel.getByRole('radio', { name: 'Execution' })).toBeChecked()
  await page.rewrite('{% $states.context.Execution.Name %}')
  await expect(page.result).toContainText('execution-1')
  await page.rewrite('')
  await page.chooseSample('Typed')
  const typed = inspector.text('Typed sample (JSON)', page.panel)
  await typed.fill('{ "input": { "mine": 5 } }')
  await expect(page.sampleValue('mine')).toBeVisible()
  await typed.fill('{ "input": ')
  await expect(page.panel.getByText(/^Line 1: /)).toBeVisible()
  await typed.fill('{ "input": { "mine": 6 } }')
  await page.sampleValue('mine').click()
  await expect(page.result).toContainText('6')
  await tab.reload()
  await inspector.select('First')
  await page.enter(inspector.text('Output'))
  await page.chooseSample('Typed')
  await expect(inspector.text('Typed sample (JSON)', page.panel)).toHaveValue(/"mine": 6/)
})

test('an expression that does not end is ended, and typing goes on', async () => {
  await inspector.open(QUERIES)
  await inspector.select('Done')
  await page.enter(inspector.text('Output'))
  // Neither AWS's limits nor ours end a regular expression from inside.
  await page.rewrite(`{% $match("${'a'.repeat(40)}!", /(a+)+$/) %}`)
  await expect(page.result).toContainText('Still running after a second', { timeout: 10_000 })
  await page.rewrite('{% 1 + 1 %}')
  await expect(page.result).toContainText('2')
})

test('a condition and a variable are tried as well', async () => {
  await inspector.open(QUERIES)
  await inspector.select('Choose')
  await page.enter(inspector.text('Condition'))
  await expect(page.result).toContainText('true')
  await page.rewrite('$states.input.total > 1000')
  await expect(page.result).toContainText('false')
  await inspector.select('First')
  await page.enter(inspector.text('Value of limit'))
  await page.rewrite('{% 50 * 2 + 1 %}')
  await expect(page.result).toContainText('101')
})

test('the data flow shows each stage with its difference', async () => {
  await inspector.open(PATHS)
  await inspector.select('Pay')
  await inspector.openSection('Data flow')
  const stages = inspector.region.getByRole('list', { name: 'Data flow' }).getByRole('listitem')
  const flow = inspector.region.getByRole('list', { name: 'Data flow' })
  for (const title of [
    'State input',
    'InputPath',
    'Parameters',
    'Result',
    'ResultSelector',
    'ResultPath',
    'OutputPath',
  ])
    await expect(stages.filter({ hasText: new RegExp(`^${title}`) }).first()).toBeVisible()
  await expect(flow.getByRole('listitem').filter({ hasText: 'added' }).filter({ hasText: 'paid' }).last()).toBeVisible()
  await expect(stages.filter({ hasText: /^ResultSelector/ }).first()).toContainText('not set')
  await inspector.write(inspector.text('ResultPath'), '$.answer')
  await expect(
    flow.getByRole('listitem').filter({ hasText: 'added' }).filter({ hasText: 'answer' }).last(),
  ).toBeVisible()
})

test('the live result is accessible', async () => {
  await inspector.open(PATHS)
  await inspector.select('Pay')
  await page.enter(inspector.text('InputPath'))
  await expect(page.tree).toBeVisible()
  await page.rewrite('$.order.')
  await expect(page.result).toContainText('not finished')
  await page.chooseSample('Typed')
  await checkAccess(page.page)
})

test('the data flow is accessible', async () => {
  await inspector.open(PATHS)
  await inspector.select('Pay')
  await inspector.openSection('Data flow')
  await expect(inspector.region.getByRole('list', { name: 'Data flow' })).toContainText('OutputPath')
  await checkAccess(page.page)
})

test('what could be written is suggested in the field, and taken by keyboard', async () => {
  await inspector.open(QUERIES)
  await inspector.select('Done')
  await page.enter(inspector.text('Output'))
  await page.rewrite('{% ')
  await page.page.keyboard.type('$')
  // What knows them comes over the network the first time.
  await expect(page.suggestion('$limit')).toBeVisible({ timeout: 20_000 })
  await page.page.keyboard.type('lim')
  await expect(page.suggestion('$length')).toBeHidden()
  await page.page.keyboard.press('Enter')
  await expect(page.text()).toHaveText('{% $limit')
  await page.page.keyboard.type(' %}')
  await expect(page.text()).toHaveText('{% $limit %}')
  await expect(page.result).toContainText('100')
})

test('a field that is left before its program came stays a plain input', async ({ page: tab }) => {
  let deliver = (): void => undefined
  const delivered = new Promise<void>((resolve) => {
    deliver = resolve
  })
  await tab.route(/\/LiveExpression-/, async (route) => {
    await delivered
    await route.continue()
  })
  await inspector.open(PATHS)
  await inspector.select('Pay')
  await inspector.text('InputPath').focus()
  await inspector.text('ResultPath').focus()
  deliver()
  await page.expectEditor()
  await expect(page.panel).toHaveCount(1)
  await expect(inspector.text('InputPath')).toHaveValue('$.order')
})
