// Executions that a run starts: listed, looked into, described; and what is particular to Express.
import { expect, test } from './fixtures/test'
import { checkAccess } from './pages/checkAccess'
import { ExecutionPage } from './pages/ExecutionPage'
import { ExecutionsPage } from './pages/ExecutionsPage'
import { WaitingPage } from './pages/WaitingPage'

const shipping = {
  StartAt: 'Label',
  States: {
    Label: { Type: 'Pass', Parameters: { label: 'A-17' }, Next: 'Hand over' },
    'Hand over': { Type: 'Succeed' },
  },
}

const order = {
  StartAt: 'Take order',
  States: {
    'Take order': { Type: 'Pass', Next: 'Ship' },
    Ship: {
      Type: 'Task',
      Resource: 'arn:aws:states:::states:startExecution.sync:2',
      Parameters: {
        StateMachineArn: 'arn:aws:states:us-east-1:123456789012:stateMachine:shipping',
        Input: { box: 1 },
      },
      End: true,
    },
  },
}

const failing = {
  StartAt: 'Check',
  States: { Check: { Type: 'Pass', Next: 'Refuse' }, Refuse: { Type: 'Fail', Error: 'Refused' } },
}

let run: ExecutionPage
let executions: ExecutionsPage

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test.beforeEach(({ page }) => {
  run = new ExecutionPage(page)
  executions = new ExecutionsPage(page)
})

test('a saved workflow is started by its name, and its execution can be looked into', async ({ page }) => {
  await executions.openAll([
    { name: 'shipping', definition: shipping },
    { name: 'order', definition: order },
  ])
  await run.runAtOnce()
  await run.hasStatus('Ship', 'Succeeded')
  await executions.show()
  await executions.row(/shipping/).click()
  await expect(executions.details('Ship › shipping')).toContainText(':execution:shipping:execution-1-')
  await executions.open(/shipping/)
  await expect(executions.trail).toContainText('execution-1')
  await expect(executions.trail).toContainText('Ship')
  await expect(executions.trail.locator('[aria-current="page"]')).toHaveText('shipping')
  await run.show('Events')
  await run.events.getByRole('option', { name: /PassStateEntered.*Label/ }).click()
  await run.position(/^Event 2 of/)
  await run.show('Input')
  await expect(run.region.getByRole('tree', { name: 'Input of the execution' })).toContainText('box')
  // Its states are not on the canvas, which shows no run then.
  await expect(run.card('Ship')).toHaveAccessibleName(/Not started$/)
  await executions.back('execution-1')
  await run.hasStatus('Ship', 'Succeeded')
  await run.button('Execution details').click()
  const details = page.getByRole('dialog', { name: 'Execution details' })
  await expect(details).toContainText('arn:aws:states:us-east-1:123456789012:execution:order:execution-1')
  await details.getByRole('button', { name: 'Copy description' }).click()
  expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toMatchObject({
    name: 'execution-1',
    status: 'SUCCEEDED',
    redriveStatus: 'NOT_REDRIVABLE',
  })
})

test('an Express execution has no history at AWS: its log is filtered by level', async ({ page }) => {
  await executions.openAll([{ name: 'check', definition: failing }])
  await page.getByRole('radio', { name: 'Express' }).check({ force: true })
  await run.runAtOnce()
  await run.show('Events')
  await expect(run.region.getByText('AWS keeps no history of an Express execution.')).toBeVisible()
  await expect(run.events.getByRole('option')).toHaveCount(5)
  await executions.setLogLevel('ERROR')
  await expect(run.events.getByRole('option')).toHaveCount(2)
  await executions.setLogLevel('FATAL')
  await expect(run.events.getByRole('option')).toHaveText(/ExecutionFailed/)
  await executions.setLogLevel('OFF')
  await expect(run.region.getByText('Nothing is logged')).toBeVisible()
  await expect(run.button('Redrive')).toHaveCount(0)
})

test('an Express workflow that is started synchronously tells what it is billed', async ({ page }) => {
  await executions.openAll([{ name: 'check', definition: failing }])
  const start = run.region.getByRole('combobox', { name: 'How the execution is started' })
  await expect(start).toHaveCount(0)
  await page.getByRole('radio', { name: 'Express' }).check({ force: true })
  await run.runAtOnce()
  await run.show('Result')
  await expect(run.region.getByText('Refused').first()).toBeVisible()
  await expect(run.region.getByText(/^Billed/)).toHaveCount(0)
  await run.show('Input')
  await start.click()
  await page.getByRole('option', { name: /^Synchronous/ }).click()
  await run.button('Run with this input').click()
  await run.ended()
  await run.show('Result')
  await expect(run.region.getByText('Billed: 100 ms, 64 MB')).toBeVisible()
  await run.button('Execution details').click()
  const details = page.getByRole('dialog', { name: 'Execution details' })
  await expect(details).toContainText('As aws stepfunctions start-sync-execution prints it')
  await details.getByRole('button', { name: 'Copy description' }).click()
  expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toMatchObject({
    status: 'FAILED',
    billingDetails: { billedDurationInMilliseconds: 100, billedMemoryUsedInMB: 64 },
  })
})

const each = {
  StartAt: 'Each order',
  States: {
    'Each order': {
      Type: 'Map',
      ItemsPath: '$.orders',
      MaxConcurrency: 2,
      ToleratedFailurePercentage: 100,
      ItemProcessor: {
        ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
        StartAt: 'Large?',
        States: {
          'Large?': {
            Type: 'Choice',
            Choices: [{ Variable: '$.total', NumericGreaterThan: 100, Next: 'Refuse' }],
            Default: 'Pack',
          },
          Refuse: { Type: 'Fail', Error: 'TooLarge' },
          Pack: { Type: 'Pass', End: true },
        },
      },
      End: true,
    },
  },
}

test('children of a Map Run are listed under their Map, and one is shown on the canvas', async () => {
  await executions.openAll([{ name: 'orders', definition: each }])
  await run.input.fill('{"orders": [{"total": 20}, {"total": 200}, {"total": 30}]}')
  await run.runAtOnce()
  await executions.show()
  await expect(executions.row(/^Each order/)).toContainText('2 succeeded, 1 failed')
  await expect(executions.list.getByRole('option')).toHaveCount(4)
  await expect(run.page.getByRole('img', { name: '2 of 3 succeeded, 1 failed' })).toBeVisible()
  await executions.open(/^Failed #1/)
  await expect(executions.trail).toContainText(/Each order.*#1/)
  await run.hasStatus('Refuse', 'Failed')
  await run.hasStatus('Pack', 'Not started')
  await run.show('Result')
  await expect(run.region.getByText('TooLarge').first()).toBeVisible()
  await executions.back('execution-1')
  await run.hasStatus('Each order', 'Succeeded')
})

test('an execution that failed is redriven, and goes on', async ({ page }) => {
  const waiting = new WaitingPage(page)
  await waiting.runToQuestion({
    StartAt: 'Prepare',
    States: {
      Prepare: { Type: 'Pass', Next: 'Approve' },
      Approve: {
        Type: 'Task',
        Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
        Parameters: { FunctionName: 'ask', Payload: { 'token.$': '$$.Task.Token' } },
        End: true,
      },
    },
  })
  await expect(run.button('Redrive')).toHaveCount(0)
  await waiting.choose('Fail')
  await waiting.text('Error').fill('Rejected')
  await waiting.press('Send failure')
  await run.ended()
  await run.hasStatus('Approve', 'Failed')
  await run.button('Redrive').click()
  await waiting.isAsked()
  await run.hasStatus('Prepare', 'Succeeded')
  await waiting.press('Send success')
  await run.ended()
  await run.hasStatus('Approve', 'Succeeded')
  await expect(run.button('Redrive')).toHaveCount(0)
  await run.show('Events')
  await expect(run.events.getByRole('option', { name: /ExecutionRedriven/ })).toHaveCount(1)
})

test('a run that is stopped at the state in sight is redriven from there', async () => {
  const slow = { StartAt: 'One', States: { One: { Type: 'Pass', Next: 'Two' }, Two: { Type: 'Pass', End: true } } }
  await executions.openAll([{ name: 'slow', definition: slow }])
  await run.setSpeed('0.25×')
  await run.press('Run')
  await run.hasStatus('One', 'In Progress')
  await run.press('Stop')
  await run.hasStatus('One', 'Cancelled')
  await run.hasStatus('Two', 'Not started')
  await run.setSpeed('Instant')
  await run.button('Redrive').click()
  await run.hasStatus('Two', 'Succeeded')
  await run.hasStatus('One', 'Succeeded')
  await expect(run.button('Redrive')).toHaveCount(0)
  await run.show('Events')
  await expect(run.events.getByRole('option', { name: /ExecutionAborted|ExecutionRedriven/ })).toHaveCount(2)
})

test('a redrive of a Map Run runs only the children that failed', async ({ page }) => {
  const waiting = new WaitingPage(page)
  await waiting.runToQuestion({
    StartAt: 'Each',
    States: {
      Each: {
        Type: 'Map',
        QueryLanguage: 'JSONata',
        Items: [1, 2],
        MaxConcurrency: 1,
        ItemProcessor: {
          ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
          StartAt: 'Approve',
          States: {
            Approve: {
              Type: 'Task',
              Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
              Arguments: { FunctionName: 'ask', Payload: '{% $states.context.Task.Token %}' },
              End: true,
            },
          },
        },
        End: true,
      },
    },
  })
  await waiting.press('Send success')
  await expect(waiting.line(/#1/)).toBeVisible()
  await waiting.choose('Fail')
  await waiting.press('Send failure')
  await run.ended()
  await executions.show()
  await expect(executions.row(/^Each/)).toContainText('1 succeeded, 1 failed')
  await run.button('Redrive').click()
  await waiting.isAsked()
  await expect(waiting.list.getByRole('option')).toHaveCount(1)
  await expect(waiting.line(/#1/)).toBeVisible()
  await waiting.press('Send success')
  await run.ended()
  await run.hasStatus('Each', 'Succeeded')
  await executions.show()
  await expect(executions.list.getByRole('option')).toHaveCount(3)
  await expect(executions.row(/^Each/)).toContainText('2 succeeded')
  await run.show('Events')
  await expect(run.events.getByRole('option', { name: /MapRunRedriven/ })).toHaveCount(1)
})

test('lists, details and breadcrumbs have no fault axe can find', async ({ page }) => {
  await executions.openAll([
    { name: 'shipping', definition: shipping },
    { name: 'order', definition: order },
  ])
  await run.runAtOnce()
  await executions.show()
  await checkAccess(page)
  await executions.open(/shipping/)
  await run.show('Events')
  await checkAccess(page)
  await run.button('Execution details').click()
  await expect(page.getByRole('dialog', { name: 'Execution details' })).toContainText('SUCCEEDED')
  await checkAccess(page)
})
