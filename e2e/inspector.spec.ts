// The inspector: every kind of field set, changed and removed by hand, renaming, what is unknown and kept.
import { expect, test } from './fixtures/test'
import { checkAccessWithin } from './pages/checkAccess'
import { InspectorPage } from './pages/InspectorPage'

const workflow = {
  Comment: 'Orders',
  StartAt: 'Pay',
  States: {
    Pay: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      Parameters: { FunctionName: '${Charge}' },
      Shape: 1,
      Next: 'Check',
    },
    Check: {
      Type: 'Choice',
      Choices: [
        { Variable: '$.total', NumericGreaterThan: 100, Next: 'Pause' },
        { Variable: '$.vip', BooleanEquals: true, Next: 'Done' },
      ],
      Default: 'Pay',
    },
    Pause: { Type: 'Wait', Seconds: 5, Next: 'Done' },
    Done: { Type: 'Succeed' },
  },
}
const text = `${JSON.stringify(workflow, null, 2)}\n`

/** The definition with the texts exchanged, one after the other. */
function exchanged(...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((now, [from, to]) => now.replaceAll(from, to), text)
}

test('renaming a state rewrites every reference to it, and refuses a name that is taken', async ({ page }) => {
  const inspector = new InspectorPage(page)
  await inspector.open(text)
  await inspector.select('Pay')

  await inspector.write(inspector.stateName, 'Done')
  await expect(inspector.problem(/Another state is called "Done"/)).toBeVisible()
  await inspector.stateName.focus()
  await page.keyboard.press('Escape')
  await expect(inspector.stateName).toHaveValue('Pay')

  await inspector.stateName.fill('Charge card')
  await inspector.stateName.press('Enter')
  await expect(inspector.studio.outline.row('Charge card')).toBeVisible()
  expect(await inspector.definition()).toBe(exchanged(['"Pay"', '"Charge card"']))

  await inspector.studio.page.getByRole('button', { name: /^Undo/ }).click()
  expect(await inspector.definition()).toBe(text)
})

test('numbers, paths and templates say what they take and write nothing else', async ({ page }) => {
  const inspector = new InspectorPage(page)
  await inspector.open(text)
  await inspector.select('Pause')

  const seconds = inspector.text('Seconds')
  await inspector.write(seconds, '1.5')
  await expect(inspector.problem('Write a whole number from 0 to 99,999,999.')).toBeVisible()
  expect(await inspector.definition()).toBe(text)
  await inspector.write(seconds, '${Delay}')
  expect(await inspector.definition()).toBe(exchanged(['"Seconds": 5', '"Seconds": ${Delay}']))
  await expect(inspector.region.getByRole('list', { name: 'Substitutions' })).toHaveText('${Delay}')

  await inspector.region.getByRole('radio', { name: 'Until, from input' }).check({ force: true })
  await inspector.write(inspector.text('Until, from input'), 'until')
  await expect(inspector.problem(/A Reference Path begins with \$/)).toBeVisible()
  await inspector.write(inspector.text('Until, from input'), '$.moment')
  expect(await inspector.definition()).toBe(exchanged(['"Seconds": 5', '"TimestampPath": "$.moment"']))

  await inspector.select('Pay')
  await inspector.write(inspector.text('Parameters'), '{ "a": }')
  await expect(inspector.problem(/Expected a value/)).toBeVisible()
  await inspector.rewrite(inspector.text('Parameters'), '{ "FunctionName": "${Charge}", "Payload.$": "$" }')
  await inspector.text('Parameters').press('Control+Enter')
  await expect(inspector.problem(/Expected a value/)).toBeHidden()
  expect(JSON.parse(await inspector.definition()).States.Pay.Parameters).toEqual({
    FunctionName: '${Charge}',
    'Payload.$': '$',
  })
})

test('an exclusive field says what it replaces, and null is a choice', async ({ page }) => {
  const inspector = new InspectorPage(page)
  await inspector.open(text)
  await inspector.select('Pay')
  await inspector.openSection('Error handling')

  await inspector.write(inspector.text('Timeout'), '30')
  await inspector.picker('Add field to Error handling').fill('Timeout from input')
  await expect(page.getByRole('option', { name: /Timeout from input.*replaces Timeout/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(inspector.text('Timeout from input')).toBeFocused()
  await expect(inspector.text('Timeout')).toHaveCount(0)
  await inspector.remove('Timeout from input')

  await inspector.write(inspector.text('ResultPath'), '$.paid')
  await inspector.region.getByRole('checkbox', { name: 'ResultPath is null' }).check()
  expect(JSON.parse(await inspector.definition()).States.Pay.ResultPath).toBeNull()
  await inspector.remove('ResultPath')
  expect(await inspector.definition()).toBe(text)
})

test('rules are changed, moved, added and removed', async ({ page }) => {
  const inspector = new InspectorPage(page)
  await inspector.open(text)
  await inspector.select('Check')

  const first = inspector.group('Rule 1')
  await inspector.write(inspector.text('Value', first), '250')
  await inspector.pick(inspector.picker('Then', first), 'Done')
  expect(JSON.parse(await inspector.definition()).States.Check.Choices[0]).toEqual({
    Variable: '$.total',
    NumericGreaterThan: 250,
    Next: 'Done',
  })
  const operator = inspector.picker('Operator', first)
  await operator.fill('StringMatches')
  await operator.press('Enter')
  await inspector.button('Move Rule 1 down', first).click()
  await expect(inspector.text('Value', inspector.group('Rule 2'))).toHaveValue('*')

  await inspector.button('Add rule').click()
  await inspector.group('Rule 3').getByRole('radio', { name: /JSON/ }).check({ force: true })
  await inspector.write(
    inspector.text('Condition as JSON', inspector.group('Rule 3')),
    '{ "Not": { "Variable": "$.a", "IsNull": true } }',
  )
  await inspector.button('Remove Rule 1').click()
  expect(JSON.parse(await inspector.definition()).States.Check.Choices).toEqual([
    { Variable: '$.total', StringMatches: '*', Next: 'Done' },
    { Not: { Variable: '$.a', IsNull: true } },
  ])
})

test('errors are caught, with suggestions from the service', async ({ page }) => {
  const inspector = new InspectorPage(page)
  await inspector.open(text)
  await inspector.select('Pay')
  await inspector.openSection('Error handling')

  await inspector.button('Add catch').click()
  const card = inspector.group('Catch 1')
  await inspector.pick(inspector.picker('Add error', card), 'Lambda.ServiceException')
  await inspector.button('Remove States.ALL', card).click()
  await inspector.pick(inspector.picker('Fallback state', card), 'Done')
  expect(JSON.parse(await inspector.definition()).States.Pay.Catch).toEqual([
    { ErrorEquals: ['Lambda.ServiceException'], Next: 'Done' },
  ])
  await inspector.button('Remove Catch 1').click()
  expect(await inspector.definition()).toBe(text)
})

test('a transition leads elsewhere, or to the end', async ({ page }) => {
  const inspector = new InspectorPage(page)
  await inspector.open(text)
  await inspector.select('Pause')
  await inspector.pick(inspector.picker('Next state'), 'End')
  await expect(inspector.picker('Next state')).toHaveValue('End')
  expect(await inspector.definition()).toBe(
    exchanged(['"Seconds": 5,\n      "Next": "Done"', '"Seconds": 5,\n      "End": true']),
  )
  await inspector.pick(inspector.picker('Next state'), 'Done')
  await inspector.button('Go to Done').click()
  await expect(inspector.stateName).toHaveValue('Done')
  expect(await inspector.definition()).toBe(text)
})

test('variables have names and values', async ({ page }) => {
  const inspector = new InspectorPage(page)
  await inspector.open(text)
  await inspector.select('Pay')
  await inspector.openSection('Variables')
  await inspector.button('Add variable').click()
  await inspector.write(inspector.text('Variable name'), 'total.$')
  await inspector.write(inspector.text('Value of total.$'), '$.sum')
  expect(JSON.parse(await inspector.definition()).States.Pay.Assign).toEqual({ 'total.$': '$.sum' })
  await inspector.button('Remove total.$').click()
  expect(await inspector.definition()).toBe(text)
})

test('unknown fields are shown, kept, changed and removed', async ({ page }) => {
  const inspector = new InspectorPage(page)
  await inspector.open(text)
  await inspector.select('Pay')
  await inspector.openSection('Other fields')
  await expect(inspector.text('Shape')).toHaveValue('1')
  await expect(inspector.problem("Field 'Shape' is not supported")).toBeVisible()
  await inspector.write(inspector.text('Shape'), '{ "x": 2 }')
  expect(JSON.parse(await inspector.definition()).States.Pay.Shape).toEqual({ x: 2 })
  await inspector.remove('Shape')
  expect(await inspector.definition()).not.toContain('Shape')
})

test('a state can be edited as its own text', async ({ page }) => {
  const inspector = new InspectorPage(page)
  await inspector.open(text)
  await inspector.select('Pause')
  await inspector.openSection('Definition')
  const definition = inspector.text('Definition of Pause')
  await expect(definition).toHaveValue('{\n  "Type": "Wait",\n  "Seconds": 5,\n  "Next": "Done"\n}')
  await inspector.write(definition, '{\n  "Type": "Wait",\n  "Seconds":\n}')
  await expect(inspector.problem(/Line 4: Expected a value/)).toBeVisible()
  expect(await inspector.definition()).toBe(text)
  await inspector.write(definition, '{\n  "Type": "Wait",\n  "Seconds": 9,\n  "Next": "Done"\n}')
  expect(await inspector.definition()).toBe(exchanged(['"Seconds": 5', '"Seconds": 9']))
})

test('the type of a state is changed, and what goes with it is said', async ({ page }) => {
  const inspector = new InspectorPage(page)
  await inspector.open(text)
  await inspector.select('Pay')
  await inspector.button('Type: Task. Change type').click()
  await page.getByRole('menuitemcheckbox', { name: 'Pass', exact: true }).click()
  await expect(inspector.button('Type: Pass. Change type')).toBeVisible()
  await expect(page.getByText('Pay is a Pass state. Removed: Resource.')).toBeVisible()
})

test('with nothing selected it is about the workflow; with several, about all of them', async ({ page }) => {
  const inspector = new InspectorPage(page)
  await inspector.open(text)
  await inspector.write(inspector.text('Comment'), 'Orders of the shop')
  await inspector.pick(inspector.picker('First state'), 'Pause')
  await inspector.region.getByRole('radio', { name: 'Express' }).check({ force: true })
  const definition = JSON.parse(await inspector.definition())
  expect(definition).toMatchObject({ Comment: 'Orders of the shop', StartAt: 'Pause' })
  await expect(inspector.region.getByRole('list', { name: 'States by type' }).getByRole('listitem')).toHaveCount(4)

  await inspector.studio.outline.row('Pause').click()
  await inspector.studio.outline.row('Done').click({ modifiers: ['ControlOrMeta'] })
  await expect(inspector.region.getByRole('heading', { name: '2 states selected' })).toBeVisible()
  await inspector.button('Delete').click()
  await expect(inspector.studio.outline.rows()).toHaveCount(2)
})

test('F2 goes to the name, Enter to the form; a broken text says why nothing can be changed', async ({ page }) => {
  const inspector = new InspectorPage(page)
  await inspector.open(text)
  await inspector.select('Pause')
  await page.keyboard.press('F2')
  await expect(inspector.stateName).toBeFocused()
  await inspector.studio.outline.row('Pay').click()
  await page.keyboard.press('Enter')
  await expect(inspector.region.locator(':focus')).toHaveCount(1)

  await inspector.studio.dropFile({ name: 'broken.asl.json', text: text.replace('"Orders",', '"Orders"') })
  await expect(inspector.region.getByRole('status')).toContainText('Correct the text first.')
  await expect(inspector.text('Comment')).toBeDisabled()
})

test('every form passes the accessibility rules', async ({ page }) => {
  const inspector = new InspectorPage(page)
  await inspector.open(text)
  for (const name of [null, 'Pay', 'Check', 'Pause', 'Done']) {
    if (name !== null) await inspector.select(name)
    if (name === 'Pay') await inspector.openSection('Error handling')
    if (name === 'Pay') await inspector.button('Add retry').click()
    await checkAccessWithin(page, '#inspector')
  }
})
