// CloudFormation and SAM templates: opened on a state machine, edited, downloaded whole.
import { expect, test } from './fixtures/test'
import { checkAccess } from './pages/checkAccess'
import { StudioPage } from './pages/StudioPage'

const machine = (name: string, indent: string) => `${indent}${name}:
${indent}  Type: AWS::Serverless::StateMachine
${indent}  Properties:
${indent}    Definition: # the order's way
${indent}      StartAt: ${name}Pay # first
${indent}      States:
${indent}        ${name}Pay:
${indent}          Type: Task
${indent}          Resource: \${Pay}
${indent}          End: true
`
const one = `# the stack\nResources:\n${machine('Order', '  ')}Outputs: {}\n`
const several = `Resources:\n${machine('Order', '  ')}${machine('Refund', '  ')}  Far:
    Type: AWS::Serverless::StateMachine
    Properties:
      DefinitionUri: far.asl.json
`

test('a template opens on its state machine; the download is the template with the edit in it', async ({ page }) => {
  const studio = new StudioPage(page)
  await studio.goto()
  await studio.dropFile({ name: 'stack.yaml', text: one })
  await expect(studio.node('OrderPay')).toBeVisible()
  await expect(studio.name).toHaveValue('Order')
  await studio.node('OrderPay').click()
  await page.keyboard.press('F2')
  await page.keyboard.type('Charge')
  await page.keyboard.press('Enter')
  await expect(studio.node('Charge')).toBeVisible()
  const { name, bytes } = await studio.download('Download definition')
  expect(name).toBe('stack.yaml')
  expect(bytes.toString('utf8')).toBe(one.replaceAll('OrderPay', 'Charge'))
})

test('of several one is chosen, and those that cannot be opened say why', async ({ page }) => {
  const studio = new StudioPage(page)
  await studio.goto()
  await studio.dropFile({ name: 'stack.yaml', text: several })
  const dialog = studio.dialog('Open a state machine')
  await expect(dialog).toContainText('far.asl.json')
  await dialog.getByRole('button', { name: /Refund/ }).click()
  await expect(studio.node('RefundPay')).toBeVisible()
  await studio.expectSaved()
  await page.reload()
  await expect(studio.node('RefundPay')).toBeVisible()
  await studio.tab('Split').click()
  await expect(studio.region('Definition')).toContainText('stack.yaml › Refund')
})

test('the choice has no fault axe can find, and can be left', async ({ page }) => {
  const studio = new StudioPage(page)
  await studio.gotoExample('hello')
  await studio.dropFile({ name: 'stack.yaml', text: several })
  await expect(studio.dialog('Open a state machine')).toBeVisible()
  await checkAccess(page)
  await page.keyboard.press('Escape')
  await expect(studio.dialog('Open a state machine')).toBeHidden()
  await expect(studio.name).toHaveValue('hello')
})
