// Running a workflow: what is coloured, what is told, and how one moves through what happened.
import { expect, test } from './fixtures/test'
import { checkAccessWithin } from './pages/checkAccess'
import { ExecutionPage } from './pages/ExecutionPage'

let run: ExecutionPage

test.beforeEach(({ page }) => {
  run = new ExecutionPage(page)
})

test('a run colours the states, and the result is shown', async () => {
  await run.open('payment')
  await run.runAtOnce()
  await run.hasStatus('Charge card', 'Succeeded')
  await run.hasStatus('Send receipt', 'Succeeded')
  await run.hasStatus('Review payment', 'Not started')
  await expect(run.region.getByRole('tree', { name: 'Output of the execution' })).toContainText('paid')
  await expect(
    run.page.getByRole('status').filter({ hasText: /Run succeeded after 3 states, .* simulated/ }),
  ).toHaveCount(1)
})

test('a state shows its input, its output and its attempts', async () => {
  await run.open('payment')
  await run.runAtOnce()
  await run.row('Charge card').click()
  await expect(run.region.getByRole('tree', { name: 'Input of Charge card' })).toContainText('4242-4242')
  await expect(run.region.getByRole('tree', { name: 'Output of Charge card' })).toContainText('ch_1042')
  const attempts = run.region.getByRole('list', { name: 'Attempts' }).getByRole('listitem')
  await expect(attempts).toHaveCount(3)
  await expect(attempts.first()).toContainText('Lambda.TooManyRequestsException')
  await expect(attempts.nth(1)).toContainText('back-off')
  await expect(attempts.last()).toContainText('Succeeded')
})

test('a failed run says what, why and where, and leads to the state', async () => {
  await run.open('payment')
  await run.input.fill('{"amount": "much"}')
  await run.runAtOnce()
  await expect(run.region.getByText('States.QueryEvaluationError').first()).toBeVisible()
  await expect(
    run.page.getByRole('alert').filter({ hasText: 'Run failed at Large amount?: States.QueryEvaluationError' }),
  ).toHaveCount(1)
  await run.hasStatus('Large amount?', 'Failed')
  await run.show('Events')
  await run.button('Go to state').click()
  await expect(run.row('Large amount?')).toHaveAttribute('aria-selected', 'true')
})

test('events and selection go together', async () => {
  await run.open('payment')
  await run.runAtOnce()
  await run.show('Events')
  await run.events
    .getByRole('option', { name: /TaskFailed/ })
    .first()
    .click()
  await expect(run.row('Charge card')).toHaveAttribute('aria-selected', 'true')
  await run.hasStatus('Charge card', 'Failed')
  await run.hasStatus('Send receipt', 'Not started')

  await run.row('Send receipt').click()
  await run.button('Only the selected state').click()
  await expect(run.events.getByRole('option').filter({ hasText: 'Charge card' })).toHaveCount(0)
  await expect(run.events.getByRole('option')).toHaveCount(5)
  await run.button('Only the selected state').click()
  await run.region.getByRole('textbox', { name: 'Filter events' }).fill('charge failed')
  await expect(run.events.getByRole('option')).toHaveCount(2)
})

test('the scrubber moves the picture and runs nothing', async () => {
  await run.open('payment')
  await run.runAtOnce()
  const end = await run.picture()
  await run.scrubber.press('Home')
  await run.position(/^Event 0 of 20/)
  await run.hasStatus('Charge card', 'Not started')
  await run.scrubber.press('ArrowRight')
  await run.position(/^Event 1 of 20/)
  await run.scrubber.press('PageUp')
  await run.position(/^Event 11 of 20/)
  await run.hasStatus('Charge card', 'In Progress')
  await expect(run.scrubber).toHaveAttribute('aria-valuetext', /Event 11 of 20.*TaskScheduled · Charge card/)
  await run.scrubber.press('PageDown')
  await run.position(/^Event 1 of 20/)
  await run.scrubber.press('End')
  await run.position(/^Event 20 of 20/)
  expect(await run.picture()).toEqual(end)
})

test('playback ends in the same picture', async () => {
  await run.open('payment')
  await run.runAtOnce()
  const end = await run.picture()
  await run.setSpeed('4×')
  await run.scrubber.press('Home')
  await run.scrubber.press(' ')
  await expect(run.button('Playback')).toHaveAttribute('aria-pressed', 'true')
  await run.position(/^Event 20 of 20/)
  await expect(run.button('Playback')).toHaveAttribute('aria-pressed', 'false')
  expect(await run.picture()).toEqual(end)
})

test('a run watched at 1× ends in the same picture as an instant one', async () => {
  await run.open('thumbnails')
  await run.runAtOnce()
  const end = await run.picture()
  await run.setSpeed('1×')
  await run.press('Run')
  await expect(run.button('Run again')).toBeDisabled()
  await run.ended()
  expect(await run.picture()).toEqual(end)
})

test('pause, step, stop', async () => {
  await run.open('payment')
  await run.setSpeed('0.25×')
  await run.press('Run')
  await run.press('Pause')
  await expect(run.region.getByText('Paused', { exact: true }).first()).toBeVisible()
  const before = await run.scrubber.inputValue()
  await run.press('Step')
  await expect(run.scrubber).not.toHaveValue(before)
  await expect(run.region.getByText('Paused', { exact: true }).first()).toBeVisible()
  await run.press('Stop')
  await run.ended()
  await expect(run.region.getByText('Cancelled', { exact: true }).first()).toBeVisible()
})

test('an input that is not JSON is told by line, and a run with it is refused', async () => {
  await run.open('payment')
  await run.input.fill('{\n  "amount": 1 // one\n}')
  await expect(run.region.getByText('Line 2: An input cannot have comments.')).toBeVisible()
  await run.button('Run with this input').click()
  await expect(run.region.getByRole('alert')).toContainText('This cannot run')
  await expect(run.rows.first().locator('[data-status]')).toHaveCount(0)
  await run.input.fill('{"amount":0}')
  await run.button('Format').click()
  await expect(run.input).toHaveValue('{\n  "amount": 0\n}')
  await run.runAtOnce()
  await run.hasStatus('Nothing to pay', 'Succeeded')
})

test('a run tells when the definition has changed since', async () => {
  await run.open('payment')
  await run.runAtOnce()
  await run.row('Send receipt').click()
  await run.rows.first().press('Delete')
  await expect(run.region.getByText('The definition has changed since this run.')).toBeVisible()
  await run.button('Clear').click()
  await expect(run.button('Run with this input')).toBeVisible()
  await expect(run.region.getByText('The definition has changed since this run.')).toHaveCount(0)
})

test('the region Execution has no fault axe can find', async ({ page }) => {
  await run.open('payment')
  await run.runAtOnce()
  await run.row('Charge card').click()
  for (const tab of ['Result', 'Events', 'Input'] as const) {
    await run.show(tab)
    await checkAccessWithin(page, '#dock')
  }
})
