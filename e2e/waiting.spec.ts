// Runs that ask somebody: callbacks and activities, answered by hand.
import { expect, test } from './fixtures/test'
import { checkAccess } from './pages/checkAccess'
import { WaitingPage } from './pages/WaitingPage'

const approval = {
  StartAt: 'Approve',
  States: {
    Approve: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
      Parameters: {
        FunctionName: 'ask-for-approval',
        Payload: { 'token.$': '$$.Task.Token', order: 'A-17' },
      },
      TimeoutSeconds: 300,
      HeartbeatSeconds: 60,
      Retry: [{ ErrorEquals: ['States.HeartbeatTimeout'], MaxAttempts: 1 }],
      Catch: [{ ErrorEquals: ['Rejected'], Next: 'Tell' }],
      Next: 'Ship',
    },
    Ship: { Type: 'Pass', End: true },
    Tell: { Type: 'Pass', End: true },
  },
}

const activity = {
  StartAt: 'Pack',
  States: {
    Pack: {
      Type: 'Task',
      Resource: 'arn:aws:states:us-east-1:123456789012:activity:pack',
      TimeoutSeconds: 600,
      End: true,
    },
  },
}

let waiting: WaitingPage

test.beforeEach(({ page }) => {
  waiting = new WaitingPage(page)
})

test('a run that asks opens the region, says who is asked, and the state says that it waits', async () => {
  await waiting.runToQuestion(approval)
  await expect(waiting.line(/Approve.*Callback/)).toHaveAttribute('aria-selected', 'true')
  await expect(waiting.form('Approve')).toContainText('heartbeat in 1 m 00 s, timeout in 5 m 00 s')
  await waiting.isTold('Approve waits for an answer')
  await expect(waiting.execution.card('Approve')).toHaveAccessibleName(/Waits for an answer\. In Progress$/)
  await expect(waiting.page.getByRole('button', { name: 'Pause', exact: true })).toBeDisabled()
})

test('an answer by hand lets the run go on, and keeps the focus in the region', async () => {
  await waiting.runToQuestion(approval)
  await waiting.output.fill('{ "approved": true }')
  await waiting.execution.button('Send success').focus()
  await waiting.page.keyboard.press('Enter')
  await waiting.execution.ended()
  await waiting.execution.hasStatus('Ship', 'Succeeded')
  await expect(waiting.execution.region.getByRole('tab', { selected: true })).toBeFocused()
  await expect(waiting.execution.region.getByRole('tree', { name: 'Output of the execution' })).toContainText(
    'approved',
  )
})

test('a failure by hand is caught by its error', async () => {
  await waiting.runToQuestion(approval)
  await waiting.choose('Fail')
  await waiting.text('Error').fill('Rejected')
  await waiting.text('Cause').fill('Too expensive')
  await waiting.press('Send failure')
  await waiting.execution.ended()
  await waiting.execution.hasStatus('Approve', 'Caught error')
  await waiting.execution.hasStatus('Tell', 'Succeeded')
})

test('what AWS refuses is shown as AWS says it', async () => {
  await waiting.runToQuestion(approval)
  await waiting.output.fill('{ "approved": ')
  await waiting.press('Send success')
  await expect(waiting.refusal('InvalidOutput: Invalid Output:')).toBeVisible()
  await waiting.isAsked()
})

test('time passes to the next deadline, and a heartbeat puts it off', async () => {
  await waiting.runToQuestion(approval)
  await waiting.press('Send heartbeat')
  await waiting.isAsked()
  await waiting.press('Let time pass')
  // The heartbeat is missed, the task is tried again, and asks again.
  await expect(waiting.execution.card('Approve')).toHaveAccessibleName(/2 attempts.*Waits for an answer/)
  await waiting.isAsked()
  await waiting.press('Let time pass')
  await waiting.execution.ended()
  await waiting.execution.hasStatus('Approve', 'Failed')
})

test('an activity is taken by a worker, by keyboard', async ({ page }) => {
  await waiting.runToQuestion(activity)
  await expect(waiting.form('Pack')).toContainText('not taken yet')
  await waiting.text('Worker name').fill('packer-7')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(waiting.form('Pack')).toContainText('taken by a worker')
  await waiting.output.focus()
  await page.keyboard.press('Control+Enter')
  await waiting.execution.ended()
  await waiting.execution.show('Events')
  await waiting.execution.events.getByRole('option', { name: /ActivityStarted/ }).click()
  await waiting.execution.hasStatus('Pack', 'In Progress')
})

test('what waits has no fault axe can find', async ({ page }) => {
  await waiting.runToQuestion(approval)
  await checkAccess(page)
  await waiting.choose('Fail')
  await checkAccess(page)
})

test('an execution is aborted with an error and a cause, which its history keeps', async ({ page }) => {
  await waiting.runToQuestion(approval)
  await waiting.abort({ error: 'Order.Cancelled', cause: 'The customer called.' })
  await waiting.execution.ended()
  await waiting.execution.hasStatus('Approve', 'Cancelled')
  await expect(waiting.execution.region.getByText('Order.Cancelled').first()).toBeVisible()
  await expect(waiting.execution.region.getByText('The customer called.').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Abort with error and cause' })).toBeHidden()
})

test('the form that aborts an execution has no fault axe can find', async ({ page }) => {
  await waiting.runToQuestion(approval)
  await page.getByRole('button', { name: 'Abort with error and cause' }).click()
  await expect(page.getByRole('dialog', { name: 'Abort with error and cause' })).toBeVisible()
  await checkAccess(page)
})
