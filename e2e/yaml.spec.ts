// Definitions in YAML: opened, edited on the canvas with their comments kept, converted, saved byte for byte.
import { expect, test } from './fixtures/test'
import { checkAccess } from './pages/checkAccess'
import { DefinitionPage } from './pages/DefinitionPage'
import { InspectorPage } from './pages/InspectorPage'
import { StudioPage } from './pages/StudioPage'

const yaml = `# Orders of the shop
StartAt: Pay
States:
  # Takes the money
  Pay:
    Type: Task
    Resource: arn:aws:states:::lambda:invoke
    Arguments:
      FunctionName: \${PayFunction} # from the stack
    Next: Ship
  Ship: # the parcel
    Type: Pass
    Next: Done
  Done:
    Type: Succeed
`

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('a YAML file is edited on the canvas, and its comments stay', async ({ page }) => {
  const studio = new StudioPage(page)
  const definition = new DefinitionPage(page)
  await studio.goto()
  await studio.openFile({ name: 'orders.asl.yaml', text: yaml })
  await expect(studio.name).toHaveValue('orders')
  await expect(studio.stateNodes()).toHaveCount(3)
  await definition.show()
  await definition.expectText(yaml)
  await expect(definition.region.getByText('orders.asl.yaml')).toBeVisible()

  await studio.node('Ship').click()
  await page.keyboard.press('Delete')
  const without = yaml.replace(/ {2}Ship: # the parcel\n.*\n.*\n/, '').replace('Next: Ship', 'Next: Done')
  await definition.expectText(without)

  await page.keyboard.press('ControlOrMeta+z')
  await definition.expectText(yaml)
  const { name, bytes } = await studio.download('Download definition')
  expect(name).toBe('orders.asl.yaml')
  expect(bytes.equals(Buffer.from(yaml, 'utf8'))).toBe(true)
})

test('a field is set in the form, states are duplicated and pasted, all in YAML', async ({ page }) => {
  const studio = new StudioPage(page)
  const definition = new DefinitionPage(page)
  const inspector = new InspectorPage(page)
  await studio.goto()
  await studio.openFile({ name: 'orders.yml', text: yaml })
  await studio.node('Ship').click()
  await page.keyboard.press('ControlOrMeta+d')
  await expect(studio.node('Ship (2)')).toBeVisible()
  await definition.show()
  await expect(definition.line('Ship (2):')).toBeVisible()

  await inspector.select('Pay')
  await inspector.write(inspector.stateName, 'Charge: all')
  await expect(definition.line('"Charge: all":')).toBeVisible()

  await studio.node('Ship').click()
  await page.evaluate(() =>
    navigator.clipboard.writeText('Wait a bit:\n  Type: Wait # short\n  Seconds: 3\n  End: true\n'),
  )
  await page.keyboard.press('ControlOrMeta+v')
  await expect(studio.node('Wait a bit')).toBeVisible()
  expect(await definition.documentText()).toContain('  Wait a bit:\n    Type: Wait # short\n    Seconds: 3\n')

  await studio.node('Wait a bit').click()
  await page.keyboard.press('ControlOrMeta+c')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('"StartAt": "Wait a bit"')
  expect(copied).toContain('"Type": "Wait", // short')
})

test('a definition converts to YAML and back, and undo restores the bytes', async ({ page }) => {
  const studio = new StudioPage(page)
  const definition = new DefinitionPage(page)
  const json = '{ // all\n"StartAt": "A",\n"States": {"A": {"Type": "Wait", "Seconds": ${Delay}, "End": true}}}\n'
  await studio.goto()
  await studio.openFile({ name: 'wait.json', text: json })
  await definition.show()
  await definition.expectText(json)

  await studio.chooseFileEntry('Convert to YAML')
  await definition.expectText(
    '# all\nStartAt: A\nStates:\n  A:\n    Type: Wait\n    Seconds: ${Delay}\n    End: true\n',
  )
  await expect(definition.region.getByText('wait.asl.yaml')).toBeVisible()
  await studio.expectSaved()
  await page.reload()
  await expect(definition.region.getByText('wait.asl.yaml')).toBeVisible()
  await expect(studio.stateNodes()).toHaveCount(1)

  await studio.chooseFileEntry('Convert to JSON')
  await expect(definition.line('"StartAt": "A"')).toBeVisible()
  await studio.button('Undo').click()
  await expect(definition.line('StartAt: A')).toBeVisible()
})

test('a YAML definition runs', async ({ page }) => {
  const studio = new StudioPage(page)
  await studio.goto()
  await studio.openFile({ name: 'orders.yaml', text: yaml })
  await expect(studio.node('Pay')).toBeVisible()
  await studio.run()
  // What the stack fills in may stay as it is written.
  await studio.dialog('Values for this run').getByRole('button', { name: 'Run' }).click()
  await studio.expectRunStatus('Succeeded')
})

test('broken YAML says its line and what to do', async ({ page }) => {
  const studio = new StudioPage(page)
  await studio.goto()
  await studio.openFile({ name: 'broken.yaml', text: 'StartAt: A\nStates:\n\tA:\n\t\tType: Succeed\n' })
  await expect(page.getByText(/Line 3: .*tabs/).first()).toBeVisible()
})

test('JSON5 opens as JSON, and says so', async ({ page }) => {
  const studio = new StudioPage(page)
  await studio.goto()
  await studio.openFile({ name: 'five.json5', text: "{ StartAt: 'A', // why\n States: { A: { Type: 'Succeed' } } }" })
  await expect(studio.node('A')).toBeVisible()
  await expect(studio.notifications).toContainText('JSON5')
  const { name, bytes } = await studio.download('Download definition')
  expect(name).toBe('five.asl.json')
  expect(bytes.toString()).toBe('{ "StartAt": "A", // why\n "States": { "A": { "Type": "Succeed" } } }')
})

test('YAML can be pasted as a definition', async ({ page }) => {
  const studio = new StudioPage(page)
  await studio.goto()
  await studio.pasteDefinition(yaml)
  await expect(studio.dialog('Paste definition')).toBeHidden()
  await expect(studio.stateNodes()).toHaveCount(3)
})

test('the text of a YAML definition can be read by everybody', async ({ page }) => {
  const studio = new StudioPage(page)
  const definition = new DefinitionPage(page)
  await studio.goto()
  await studio.openFile({ name: 'orders.yaml', text: yaml })
  await definition.show()
  await checkAccess(page)
})
