// Changes that leave a run as it is: an expression is taken out into a variable, and a variable's value put back where it is read.
import { expect, test } from './fixtures/test'
import { DefinitionPage } from './pages/DefinitionPage'
import { StudioPage } from './pages/StudioPage'

const machine = `{
  "QueryLanguage": "JSONata",
  "StartAt": "Ask",
  "States": {
    "Ask": {
      "Type": "Pass",
      "Assign": {
        "rate": 60, // seconds
        "unit": "s"
      },
      "Output": { "minutes": "{% $millis() %}" },
      "Next": "Rest"
    },
    "Rest": {
      "Type": "Wait",
      "Seconds": "{% $states.input.minutes * $rate %}",
      "End": true
    }
  }
}
`

const extracted = machine
  .replace('"Next": "Rest"', '"Next": "Prepare Rest"')
  .replace(
    '"Rest": {',
    '"Prepare Rest": {\n      "Type": "Pass",\n      "Assign": {\n        "seconds": "{% $states.input.minutes * $rate %}"\n      },\n      "Next": "Rest"\n    },\n    "Rest": {',
  )
  .replace('"Seconds": "{% $states.input.minutes * $rate %}"', '"Seconds": "{% $seconds %}"')

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

async function open(studio: StudioPage): Promise<DefinitionPage> {
  const definition = new DefinitionPage(studio.page)
  await studio.goto()
  await studio.dropFile({ name: 'rest.asl.json', text: machine })
  await definition.show()
  await expect.poll(() => definition.shownText()).toBe(machine)
  // A menu that is asked for before the findings are there is closed when they come.
  await expect(studio.region('Problems')).toContainText('AWS refuses comments')
  return definition
}

test('an expression becomes a variable with a name to be changed, and each is one step', async ({ page }) => {
  const studio = new StudioPage(page)
  const definition = await open(studio)
  await definition.clickAfter('$states.input.min')
  await definition.refactor('Extract to variable $seconds')
  await expect(definition.renameBox()).toHaveValue('seconds')
  await expect(studio.node('Prepare Rest')).toBeVisible()
  await definition.renameBox().fill('pause')
  await definition.renameBox().press('Enter')
  await definition.expectText(extracted.replace('"seconds":', '"pause":').replace('$seconds', '$pause'))

  await definition.undo()
  await definition.expectText(extracted)
  await definition.undo()
  await definition.expectText(machine)
  await expect(studio.node('Prepare Rest')).toBeHidden()
})

test('a variable that is always the same is written where it is read, as one step', async ({ page }) => {
  const studio = new StudioPage(page)
  const definition = await open(studio)
  await definition.clickAfter('"ra')
  await definition.refactor('Inline variable $rate')
  await definition.expectText(machine.replace('        "rate": 60, // seconds\n', '').replace('* $rate', '* 60'))
  await definition.undo()
  await definition.expectText(machine)
})

test('the menu of the editor has it too; what is another one each time stays', async ({ page }) => {
  const definition = await open(new StudioPage(page))
  await definition.clickAfter('"ra')
  await definition.refactor('Inline variable $rate')
  await definition.clickAfter('$states.input.min')
  await definition.expectRefactoringInMenu('Extract to variable $seconds')
  await page.keyboard.press('Escape')
  await definition.clickAfter('$mil')
  await page.keyboard.press('ControlOrMeta+Period')
  await expect(definition.region.getByText('No code actions available')).toBeVisible()
})

test('the list lies over the divider beside the editor, and is clicked there', async ({ page }) => {
  const studio = new StudioPage(page)
  const definition = await open(studio)
  await studio.tab('Split').click()
  await definition.clickAfter('$states.input.min')
  const label = 'Extract to variable $seconds'
  await definition.askFor(label)
  const option = await definition.quickFix(label).boundingBox()
  const divider = await page.getByRole('separator', { name: 'Resize Inspector' }).boundingBox()
  const x = (divider?.x ?? 0) - (option?.x ?? 0)
  expect(x).toBeLessThan(option?.width ?? 0)
  await definition.quickFix(label).click({ position: { x, y: 8 } })
  await expect(studio.node('Prepare Rest')).toBeVisible()
})
