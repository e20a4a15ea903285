// Task results: what a task answers in a simulated run, given by hand, by resource, or from a file.
import { expect, test } from './fixtures/test'
import { checkAccess } from './pages/checkAccess'
import { ExecutionPage } from './pages/ExecutionPage'
import { InspectorPage } from './pages/InspectorPage'
import { ResultsForm } from './pages/ResultsForm'

const workflow = {
  StartAt: 'Pay',
  States: {
    Pay: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      Parameters: { FunctionName: 'charge' },
      Retry: [{ ErrorEquals: ['States.ALL'], MaxAttempts: 3 }],
      Next: 'Tell',
    },
    Tell: { Type: 'Task', Resource: 'arn:aws:states:::sqs:sendMessage', End: true },
  },
}
const text = `${JSON.stringify(workflow, null, 2)}\n`

const config = {
  StateMachines: {
    workflow: { TestCases: { Happy: { Pay: 'Paid' }, Sad: { Pay: 'Declined', Ship: 'Paid' } } },
    other: { TestCases: { Happy: { Pay: 'Declined' } } },
  },
  MockedResponses: {
    Paid: { '0': { Return: { Payload: 'paid' } } },
    Declined: { '0': { Throw: { Error: 'Card.Declined', Cause: 'no cover' } }, '1-2': { Return: 1 } },
  },
}

test('answers are listed, ordered and undone like everything else', async ({ page }) => {
  const inspector = new InspectorPage(page)
  await inspector.open(text)
  await inspector.select('Pay')
  await expect(inspector.region.getByText('"StatusCode": 200')).toBeVisible()
  const results = new ResultsForm(inspector)

  await results.begin()
  const first = results.answer(1)
  await results.choose('Outcome', 'Fails', first)
  await inspector.pick(inspector.picker('Error', first), 'Lambda.TooManyRequestsException')
  await inspector.write(inspector.text('Latency', first), '1500')
  await inspector.button('Add answer').click()
  const second = results.answer(2)
  await inspector.write(inspector.text('Result', second), '{ "paid": true }')
  await expect(
    second.getByText('The real answer of lambda:invoke has ExecutedVersion, Payload and StatusCode.'),
  ).toBeVisible()
  await inspector.button('Move Answer 2 up').click()
  await expect(inspector.text('Result', first)).toHaveValue(/"paid": true/)
  await expect(inspector.picker('Error', second)).toHaveValue('Lambda.TooManyRequestsException')

  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(inspector.text('Result', second)).toHaveValue(/"paid": true/)
  expect(await inspector.definition()).toBe(text)
})

test('an emptied result goes back to what the service plausibly says', async ({ page }) => {
  const inspector = new InspectorPage(page)
  await inspector.open(text)
  await inspector.select('Pay')
  const results = new ResultsForm(inspector)
  await results.begin()
  const result = inspector.text('Result', results.answer(1))
  await inspector.write(result, '7')
  await expect(result).toHaveValue('7')
  await expect(result).toHaveAttribute('placeholder', /"StatusCode": 200/)
  await inspector.write(result, '')
  await expect(result).toHaveValue(/"StatusCode": 200/)
})

test('answers stand for attempts, iterations and inputs, and a run goes by them', async ({ page }) => {
  const inspector = new InspectorPage(page)
  await inspector.open(text)
  await inspector.select('Pay')
  const results = new ResultsForm(inspector)
  await results.begin()
  await inspector.button('Add answer').click()
  const rule = results.answer(1)
  await results.choose('When', 'On attempts', rule)
  await inspector.write(inspector.text('Attempts', rule), '2-1')
  await expect(inspector.problem(/Attempts count from 0/)).toBeVisible()
  await inspector.write(inspector.text('Attempts', rule), '0-1')
  await results.choose('Outcome', 'Fails', rule)
  const other = results.answer(2)
  await results.choose('Outcome', 'Computes', other)
  const computed = inspector.text('Result by JSONata', other)
  await inspector.write(computed, '{% $states.context %}')
  await expect(inspector.problem(/\$states\.context.*does not exist/)).toBeVisible()
  await inspector.write(computed, "{% $states.input.FunctionName & '!' %}")
  await expect(inspector.problem(/does not exist/)).toBeHidden()

  await page.getByRole('tab', { name: /^Execution/ }).click()
  const run = new ExecutionPage(page)
  await run.runAtOnce()
  await inspector.studio.expectRunStatus('Succeeded')
  await run.row('Pay').click()
  await run.show('Result')
  await expect(run.region.getByRole('list', { name: 'Attempts' }).getByRole('listitem')).toHaveCount(3)
  await expect(run.region.getByText('charge!').first()).toBeVisible()

  await results.choose('When', 'In iterations', rule)
  await inspector.write(inspector.text('Iterations', rule), '3')
  await results.choose('When', 'Input equals', rule)
  await inspector.write(inspector.text('Input', rule), '{ "n": 1 }')
  await expect(inspector.text('Iterations', rule)).toHaveCount(0)
  await expect(inspector.text('Input', rule)).toHaveValue(/"n": 1/)
})

test('a task without results of its own answers by its resource', async ({ page }) => {
  const inspector = new InspectorPage(page)
  await inspector.open(text)
  const results = new ResultsForm(inspector)
  await inspector.openSection('Results by resource')
  const add = inspector.picker('Add resource')
  await add.fill('charge')
  await add.press('Enter')
  await expect(inspector.problem(/A resource is like/)).toBeVisible()
  await inspector.pick(add, 'function:charge')
  await expect(inspector.problem(/A resource is like/)).toBeHidden()
  await inspector.write(inspector.text('Result', results.answer(1)), '{ "Payload": "by function" }')
  await expect(inspector.text('Calls', results.answer(1))).toBeDisabled()
  await inspector.button('Results of function:charge').click()
  await expect(results.answer(1)).toHaveCount(0)

  await inspector.select('Pay')
  await expect(inspector.region.getByText(/results by resource say for function:charge/)).toBeVisible()
  await page.getByRole('tab', { name: /^Execution/ }).click()
  const run = new ExecutionPage(page)
  await run.runAtOnce()
  await run.row('Pay').click()
  await run.show('Result')
  await expect(run.region.getByText('by function').first()).toBeVisible()

  await inspector.studio.expectSaved()
  await page.reload()
  await expect(inspector.studio.outline.tree).toBeVisible({ timeout: 30_000 })
  await inspector.select('Pay')
  await expect(inspector.region.getByText(/results by resource say for function:charge/)).toBeVisible()
  expect(await inspector.definition()).toBe(text)
})

test('a test case of MockConfigFile.json is chosen, taken over, undone and given back', async ({ page }) => {
  const inspector = new InspectorPage(page)
  await inspector.open(text)
  const results = new ResultsForm(inspector)
  await results.importFile({ name: 'MockConfigFile.json', text: JSON.stringify(config) })
  const dialog = inspector.studio.dialog('Import task results')
  await expect(dialog.getByText('Mocks Pay.')).toBeVisible()
  await dialog.getByRole('combobox', { name: 'Test case' }).click()
  await page.getByRole('option', { name: /^Sad/ }).click()
  await checkAccess(page)
  await dialog.getByRole('button', { name: 'Import' }).click()
  const notes = inspector.studio.dialog('Results of Sad')
  await expect(notes.getByText('There is no state "Ship" in the workflow.')).toBeVisible()
  await notes.getByRole('button', { name: 'Close' }).last().click()

  await inspector.select('Pay')
  await expect(inspector.picker('Error', results.answer(1))).toHaveValue('Card.Declined')
  await expect(inspector.text('Calls', results.answer(2))).toHaveValue('2')
  await expect(inspector.picker('Outcome', results.answer(3))).toHaveText('No response')

  const { name, bytes } = await inspector.studio.download('Download task results')
  expect(name).toBe('MockConfigFile.json')
  expect(JSON.parse(bytes.toString('utf8'))).toEqual({
    StateMachines: { workflow: { TestCases: { Stepwright: { Pay: 'Declined' } } } },
    MockedResponses: { Declined: config.MockedResponses.Declined },
  })

  await page.getByRole('button', { name: /^Undo/ }).click()
  await inspector.select('Pay')
  await expect(inspector.region.getByRole('radio', { name: 'Auto' })).toBeChecked()
})

test('what MockConfigFile.json cannot say is told, and a broken one changes nothing', async ({ page }) => {
  const inspector = new InspectorPage(page)
  await inspector.open(text)
  await inspector.select('Tell')
  const results = new ResultsForm(inspector)
  await results.begin()
  await results.choose('Outcome', 'Asks me', results.answer(1))
  await expect(inspector.region.getByText('The run pauses at this task and asks what it answers.')).toBeVisible()
  await inspector.studio.download('Download task results')
  const notes = inspector.studio.dialog('MockConfigFile.json was downloaded')
  await expect(notes.getByText(/^Tell, answer 1: it asks a person/)).toBeVisible()
  await checkAccess(page)
  await page.keyboard.press('Escape')
  await expect(notes).toBeHidden()

  await results.importFile({ name: 'broken.json', text: '{"StateMachines":{"M":{"TestCases":{"C":{"Pay":"Lost"}}}}}' })
  const refused = inspector.studio.dialog('broken.json was not imported')
  await expect(refused.getByText(/There is no mocked response "Lost"/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(inspector.picker('Outcome', results.answer(1))).toHaveText('Asks me')
})

test('the form of results can be used by everybody', async ({ page }) => {
  const inspector = new InspectorPage(page)
  await inspector.open(text)
  await inspector.openSection('Results by resource')
  await inspector.pick(inspector.picker('Add resource'), 'lambda:invoke')
  await checkAccess(page)
  await inspector.select('Tell')
  const results = new ResultsForm(inspector)
  await results.begin()
  await inspector.button('Add answer').click()
  await results.choose('When', 'On attempts', results.answer(1))
  await results.choose('Outcome', 'Computes', results.answer(1))
  await checkAccess(page)
})
