// Testing one state alone, without a run.
import { expect, test } from './fixtures/test'
import { checkAccess } from './pages/checkAccess'
import { ExecutionPage } from './pages/ExecutionPage'
import { InspectorPage } from './pages/InspectorPage'
import { TestStatePage } from './pages/TestStatePage'

const MACHINE = `{
  "StartAt": "Pay",
  "States": {
    "Pay": {
      "Type": "Task",
      "Resource": "arn:aws:states:::lambda:invoke",
      "InputPath": "$.order",
      "Parameters": { "FunctionName": "pay", "Payload.$": "$" },
      "ResultPath": "$.paid",
      "Retry": [{ "ErrorEquals": ["Busy"], "IntervalSeconds": 2 }],
      "Catch": [{ "ErrorEquals": ["Card.Declined"], "Next": "Sorry" }],
      "Next": "Done"
    },
    "Done": { "Type": "Pass", "Result": "done", "End": true },
    "Sorry": { "Type": "Fail" },
    "Unfinished": { "Type": "Wait" }
  }
}`

let inspector: InspectorPage
let tested: TestStatePage

test.beforeEach(async ({ page }) => {
  inspector = new InspectorPage(page)
  tested = new TestStatePage(page)
  await inspector.open(MACHINE)
  await inspector.select('Pay')
})

async function openTest(): Promise<void> {
  await inspector.button('Test state').click()
  await expect(tested.dialog).toBeVisible()
}

test('the error of a Parallel names the state it comes from', async ({ page }) => {
  await inspector.open(`{
    "StartAt": "Both",
    "States": {
      "Both": {
        "Type": "Parallel",
        "Branches": [{ "StartAt": "Left", "States": { "Left": { "Type": "Succeed" } } }],
        "Catch": [{ "ErrorEquals": ["States.BranchFailed"], "Next": "Sorry" }],
        "End": true
      },
      "Sorry": { "Type": "Fail" }
    }
  }`)
  await inspector.select('Both')
  await openTest()
  const cause = tested.dialog.getByRole('combobox', { name: 'State that causes the error' })
  await expect(cause).toHaveCount(0)
  await tested.choose('Error')
  await cause.click()
  await page.getByRole('option', { name: 'Left', exact: true }).click()
  await expect(cause).toContainText('Left')
  await tested.test()
  await tested.ended('Caught error')
  await expect(tested.outcome.getByText('Next state: Sorry')).toBeVisible()
})

test('a state shows its output, where it leads, and what each stage did', async () => {
  await openTest()
  await tested.input.fill('{"order": {"id": 7}}')
  await tested.result.fill('{"StatusCode": 200}')
  await tested.test()
  await tested.ended('Succeeded')
  await expect(tested.outcome.getByText('Next state: Done')).toBeVisible()
  await expect(tested.value('State output')).toContainText('StatusCode')
  await expect(tested.outcome.getByRole('listitem')).toHaveText([
    /^State input/,
    /^After InputPath Replaced/,
    /^After Parameters Replaced/,
    /^Result/,
    /^After ResultSelector Unchanged/,
    /^After ResultPath Added paid/,
  ])
})

test('by keyboard: opened, filled in, tested again, closed', async ({ page }) => {
  await inspector.studio.node('Pay').focus()
  await page.keyboard.press('Control+Shift+Enter')
  await expect(tested.input).toBeFocused()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('{"order": 1}')
  await page.keyboard.press('Control+Enter')
  await tested.ended('Succeeded')
  await page.keyboard.press('End')
  await page.keyboard.type(' ')
  await expect(tested.outcome.getByText('Changed since this test.')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(tested.outcome.getByText('Changed since this test.')).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(tested.dialog).toBeHidden()
})

test('from the menu of a state', async ({ page }) => {
  await inspector.studio.node('Done').click({ button: 'right' })
  await page.getByRole('menuitem', { name: /^Test state/ }).click()
  await expect(page.getByRole('dialog', { name: 'Test Done' })).toBeVisible()
})

test('an error is caught, retried or neither, as Retry and Catch say', async () => {
  await openTest()
  await tested.input.fill('{"order": 1}')
  await tested.choose('Error')
  for (const [error, status, words] of [
    ['Card.Declined', 'Caught error', 'Catcher 1 takes the error.'],
    ['Busy', 'Would be retried', 'Retrier 1 would try again after 2 s.'],
    ['Other', 'Failed', 'Other'],
  ] as const) {
    await tested.text('Error name').fill(error)
    await tested.test()
    await tested.ended(status)
    await expect(tested.outcome.getByText(words, { exact: true })).toBeVisible()
  }
})

test('what AWS would refuse is said in its words, what is no JSON beside its field', async () => {
  await openTest()
  await tested.result.fill('{"StatusCode": "200"}')
  await tested.test()
  await tested.ended('AWS would refuse this test')
  await expect(tested.outcome.getByText("Field 'StatusCode' must be a number")).toBeVisible()
  await tested.input.fill('{\n"order":')
  await tested.test()
  await expect(tested.input).toHaveAttribute('aria-invalid', 'true')
  await expect(tested.dialog.getByText(/^Line 2: /)).toBeVisible()
  await tested.input.fill('{}')
  await expect(tested.dialog.getByText(/^Line 2: /)).toBeHidden()
})

test('a result that fits becomes the task result of simulated runs', async ({ page }) => {
  await openTest()
  await tested.input.fill('{"order": 1}')
  await tested.result.fill('{"StatusCode": 201}')
  await tested.test()
  await tested.ended('Succeeded')
  await tested.button('Use as task result').click()
  await expect(inspector.studio.notifications).toContainText('Pay answers this in a simulated run.')
  await page.keyboard.press('Escape')
  await inspector.openSection('Task result')
  await expect(inspector.region.getByRole('radio', { name: 'My results' })).toBeChecked()
  await openTest()
  await expect(tested.result).toHaveValue(/201/)
})

test('the input is the one of the last run', async ({ page }) => {
  await inspector.open(MACHINE.replace('{ "Type": "Wait" }', '{ "Type": "Wait", "Seconds": 1, "End": true }'))
  const run = new ExecutionPage(page)
  await page.getByRole('tab', { name: /^Execution/ }).click()
  await run.input.fill('{"order": "from the run"}')
  await run.runAtOnce()
  await inspector.select('Done')
  await openTest()
  await expect(tested.input).toHaveValue(/from the run[\s\S]*paid/)
  await tested.test()
  await tested.ended('Succeeded')
  await expect(tested.text('Result (JSON)')).toHaveCount(0)
})

test('the dialog is accessible', async ({ page }) => {
  await openTest()
  await checkAccess(page)
  await tested.input.fill('{"order": 1}')
  await tested.button('More').click()
  await tested.test()
  await tested.ended('Succeeded')
  await checkAccess(page)
  await tested.choose('Error')
  await tested.test()
  await tested.ended('Failed')
  await checkAccess(page)
})
