// Problems: warnings beside errors, and rules that are muted, kept so, and heard again.
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures/test'
import { checkAccess } from './pages/checkAccess'
import { ProblemsPage } from './pages/ProblemsPage'
import { StudioPage } from './pages/StudioPage'

const definition = JSON.stringify({
  StartAt: 'Pay',
  States: { Pay: { Type: 'Pass', Parameters: { id: '$.order.id' }, Next: 'Shp' }, Ship: { Type: 'Succeed' } },
})

const invoke = 'arn:aws:states:::lambda:invoke'
const calls = JSON.stringify(
  {
    StartAt: 'First',
    States: {
      First: { Type: 'Task', Resource: invoke, Parameters: { FunctionName: 'f' }, Next: 'Second' },
      Second: {
        Type: 'Task',
        Resource: `${invoke}.waitForTaskToken`,
        Parameters: { FunctionName: 'f', Payload: { 'token.$': '$$.Task.Token' } },
        End: true,
      },
    },
  },
  null,
  2,
)

/** Opens a definition with the tab Problems in sight. */
async function openWithProblems(page: Page, text: string) {
  const studio = new StudioPage(page)
  await studio.goto()
  await studio.openFile({ name: 'workflow.asl.json', text })
  await studio.tab('Problems').click()
  return { studio, problems: new ProblemsPage(page) }
}

test('a rule is muted, stays so, and is heard again', async ({ page }) => {
  const { problems } = await openWithProblems(page, definition)
  await expect(problems.row('NO_DOLLAR')).toBeVisible()
  await expect(problems.row('MISSING_TRANSITION_TARGET')).toHaveCount(2)

  await problems.row("Missing 'Next' target").click({ button: 'right' })
  await expect(problems.entry('Errors cannot be muted')).toBeDisabled()
  await page.keyboard.press('Escape')

  await problems.row('NO_DOLLAR').click({ button: 'right' })
  await problems.entry('Mute this rule').click()
  await expect(problems.row('NO_DOLLAR')).toBeHidden()
  await expect(problems.row('MISSING_TRANSITION_TARGET')).toHaveCount(2)
  await expect(problems.muted).toHaveText('1 rule muted')
  await checkAccess(page)

  await page.reload()
  await expect(problems.row('MISSING_TRANSITION_TARGET')).toHaveCount(2)
  await expect(problems.row('NO_DOLLAR')).toBeHidden()
  await problems.muted.press('Enter')
  await problems.entry('Unmute no-dollar').press('Enter')
  await expect(problems.row('NO_DOLLAR')).toBeVisible()
  await expect(problems.muted).toBeHidden()
})

test('the menu of a problem opens by the keyboard', async ({ page }) => {
  const { problems } = await openWithProblems(page, definition)
  await expect(problems.row('NO_DOLLAR')).toBeVisible()
  await problems.list.focus()
  await page.keyboard.press('Home')
  await expect(problems.list.getByRole('option', { selected: true })).toBeVisible()
  await problems.list.focus()
  await page.keyboard.press('Shift+F10')
  await expect(problems.entry('Add .$ to the key')).toBeVisible()
})

test('a problem is set right from its menu, and hints mark no card', async ({ page }) => {
  const { studio, problems } = await openWithProblems(page, calls)
  await expect(problems.row('LAMBDA_WITHOUT_RETRY')).toContainText('The same at one more place')
  await expect(studio.node('First')).not.toHaveAccessibleName(/problem/)
  await expect(studio.node('Second')).toHaveAccessibleName(/1 problem/)

  await problems.row('TASK_WITHOUT_TIMEOUT').click({ button: 'right' })
  await problems.entry('Wait an hour at most').click()
  await expect(problems.row('TASK_WITHOUT_TIMEOUT')).toBeHidden()
  await expect(studio.node('Second')).not.toHaveAccessibleName(/problem/)

  await problems.row('LAMBDA_WITHOUT_RETRY').click()
  await expect(studio.region('Inspector')).toContainText('AWS recommends')
  await checkAccess(page)
  await page.screenshot({ path: test.info().outputPath('hint.png') })
  await studio.region('Inspector').getByRole('button', { name: 'Add the recommended retrier, at all 2 places' }).click()
  await expect(problems.row('LAMBDA_WITHOUT_RETRY')).toBeHidden()
  await expect(studio.region('Problems')).toContainText('No problems')
})
