// `${Name}`: asked for before a run, kept with the workflow, written out on download; the definition stays as it is.
import { expect, test } from './fixtures/test'
import { checkAccess } from './pages/checkAccess'
import { ExecutionPage } from './pages/ExecutionPage'
import { StudioPage } from './pages/StudioPage'
import { SubstitutionsPage } from './pages/SubstitutionsPage'

const MACHINE = `{
  "StartAt": "Hold",
  "States": {
    "Hold": { "Type": "Wait", "Seconds": \${Delay}, "Next": "Tell" },
    "Tell": { "Type": "Pass", "Result": { "queue": "\${Queue}", "limit": \${Limit} }, "End": true }
  }
}
`

let studio: StudioPage
let substitutions: SubstitutionsPage

test.beforeEach(async ({ page }) => {
  studio = new StudioPage(page)
  substitutions = new SubstitutionsPage(page)
  await studio.goto()
  await studio.dropFile({ name: 'hold.asl.json', text: MACHINE })
  await expect(studio.node('Tell')).toBeVisible()
})

test('a run asks for what it needs, once', async ({ page }) => {
  await studio.setSpeed('Instant')
  await studio.run()
  await expect(substitutions.dialog).toBeVisible()
  const start = substitutions.dialog.getByRole('button', { name: 'Run' })
  await expect(start).toBeDisabled()
  await substitutions.give('Delay', 'soon')
  await expect(substitutions.dialog).toContainText('Write a number')
  await substitutions.give('Delay', '30')
  await substitutions.give('Limit', '{"max": 2}')
  await start.click()
  await studio.expectRunStatus('Succeeded')
  const execution = new ExecutionPage(page)
  await expect(execution.region).toContainText('${Queue}')
  await expect(execution.region).toContainText('max:2')
  await studio.run()
  await studio.expectRunStatus('Succeeded')
  await expect(substitutions.dialog).toBeHidden()
})

test('values are set in the inspector, lead to their places, and are undone', async () => {
  await studio.canvas.click({ position: { x: 12, y: 300 } })
  await substitutions.give('Delay', '5')
  await substitutions.give('Queue', 'orders')
  await expect(substitutions.type('Queue')).toHaveText('Text')
  await studio.button('Undo').click()
  await expect(substitutions.value('Queue')).toHaveValue('')
  await studio.button('Redo').click()
  await expect(substitutions.value('Queue')).toHaveValue('orders')
  await substitutions.use('Hold › Seconds').click()
  await expect(studio.node('Hold')).toHaveAttribute('aria-pressed', 'true')
})

test('the download with values touches nothing else; what has none is named', async ({ page }) => {
  await studio.canvas.click({ position: { x: 12, y: 300 } })
  await substitutions.give('Delay', '5')
  await substitutions.chooseType('Queue', 'Text')
  await substitutions.give('Queue', 'say "hi"')
  const { name, bytes } = await studio.download('Download with values of substitutions')
  expect(name).toBe('hold.resolved.asl.json')
  expect(bytes.toString('utf8')).toBe(MACHINE.replace('${Delay}', '5').replace('${Queue}', 'say \\"hi\\"'))
  await expect(page.getByRole('dialog', { name: 'Downloaded with values' })).toContainText('${Limit}')
})

test('are there after a reload', async ({ page }) => {
  await studio.canvas.click({ position: { x: 12, y: 300 } })
  await substitutions.give('Delay', '5')
  await studio.expectSaved()
  await page.reload()
  await expect(studio.node('Tell')).toBeVisible()
  await expect(substitutions.value('Delay')).toHaveValue('5')
})

test('the dialog and the section have no fault axe can find', async ({ page }) => {
  await studio.run()
  await expect(substitutions.dialog).toBeVisible()
  await checkAccess(page)
  await page.keyboard.press('Escape')
  await expect(substitutions.list).toBeVisible()
  await checkAccess(page)
})
