// What the code editor knows of a definition: suggestions, hovers, signatures, definitions, renames, the place of the caret.
import { expect, test } from './fixtures/test'
import { checkAccess } from './pages/checkAccess'
import { DefinitionPage } from './pages/DefinitionPage'
import { StudioPage } from './pages/StudioPage'

const machine = `{
  "QueryLanguage": "JSONata",
  "StartAt": "Count",
  "States": {
    "Count": {
      "Type": "Pass",
      "Assign": {
        "total": "{% $sum($states.input.order.lines.price) %}"
      },
      "Next": "Ship"
    },
    "Ship": {
      "Type": "Pass",
      "Output": "{% $total * 2 %}",
      "Next": "Done"
    },
    "Done": {
      "Type": "Succeed"
    }
  }
}
`

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** The first answer waits for the assistant's program, which comes over the network. */
const first = { timeout: 20_000 }

async function open(studio: StudioPage, text = machine): Promise<DefinitionPage> {
  const definition = new DefinitionPage(studio.page)
  await studio.goto()
  await studio.dropFile({ name: 'order.asl.json', text })
  await definition.show('Code')
  await expect.poll(() => definition.shownText()).toBe(text)
  return definition
}

test('a field is completed with its value and the comma before it, as one step', async ({ page }) => {
  const definition = await open(new StudioPage(page))
  await definition.clickAfter('"Type": "Succeed"')
  await page.keyboard.press('Enter')
  await page.keyboard.type('"Out')
  await expect(definition.suggestion('Output')).toBeVisible(first)
  const before = await definition.shownText()
  await page.keyboard.press('Enter')
  const after = machine.replace('"Type": "Succeed"', '"Type": "Succeed",\n      "Output": "{% $states.input %}"')
  await definition.expectText(after)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Z')
  await expect.poll(() => definition.shownText()).toBe(before)
})

test('a state is named from the list, and nothing but states of the scope is in it', async ({ page }) => {
  const definition = await open(new StudioPage(page))
  await definition.clickAfter('"Next": "Ship')
  await definition.press('Backspace', 4)
  await definition.suggest()
  await expect(definition.suggestions().getByRole('option')).toHaveCount(3)
  await definition.suggestion('Done').click()
  await definition.expectText(machine.replace('"Next": "Ship"', '"Next": "Done"'))
})

test('a variable and a function are completed in an expression, with the parameters to be given', async ({ page }) => {
  const definition = await open(new StudioPage(page))
  await definition.clickAfter('{% $total * 2')
  await page.keyboard.type(' + $to')
  await expect(definition.suggestion('$total')).toBeVisible(first)
  await expect(definition.suggestion('$toMillis')).toBeVisible()
  await page.keyboard.type('tal + $pow')
  await expect(definition.suggestion('$power')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(definition.signature()).toContainText('$power(base, exponent)')
  await page.keyboard.type('2')
  await page.keyboard.press('Tab')
  await page.keyboard.type('8')
  await definition.expectText(machine.replace('* 2 %}', '* 2 + $total + $power(2, 8) %}'))
})

test('what has run says which members there are, and what they were', async ({ page }) => {
  const studio = new StudioPage(page)
  const definition = await open(studio)
  await definition.clickAfter('$sum($states.input.order.lines.price')
  await page.keyboard.type(' + $states.input.')
  await expect(definition.suggestions()).toHaveCount(0)
  await definition.press('Backspace', ' + $states.input.'.length)
  await studio.tab('Execution').click()
  const input = page.getByRole('textbox', { name: 'Execution input' })
  await input.fill('{"order": {"lines": [{"price": 20}, {"price": 1}]}, "vip": true}')
  await studio.setSpeed('Instant')
  await studio.run()
  await studio.expectRunStatus('Succeeded')
  await definition.expectHover('{% $total', '21')
  await definition.clickAfter('{% $total * 2')
  await page.keyboard.type(' + $states.input.')
  await expect(definition.suggestion('vip')).toBeVisible()
  await page.keyboard.type('or')
  await page.keyboard.press('Enter')
  await definition.expectText(machine.replace('* 2 %}', '* 2 + $states.input.order %}'))
})

test('a field says what it is for', async ({ page }) => {
  const definition = await open(new StudioPage(page))
  await definition.expectHover('"Type": "Succeed', 'Ends the workflow')
})

test('from a name to the state, and from a variable to where it is assigned', async ({ page }) => {
  const definition = await open(new StudioPage(page))
  await definition.clickAfter('"Next": "Ship')
  await page.keyboard.press('F12')
  await expect(definition.crumbs().last()).toHaveText('Ship', first)
  await definition.clickAfter('{% $total')
  await page.keyboard.press('F12')
  await expect(definition.crumbs().last()).toHaveText('total')
})

test('a state is renamed wherever it is named, as one step', async ({ page }) => {
  const studio = new StudioPage(page)
  const definition = await open(studio)
  await definition.clickAfter('"Next": "Ship')
  await page.keyboard.press('F2')
  const box = page.getByRole('textbox', { name: /rename/i })
  await expect(box).toHaveValue('Ship')
  await box.fill('Send')
  await box.press('Enter')
  await definition.expectText(machine.replaceAll('"Ship"', '"Send"'))
  await definition.box.focus()
  await page.keyboard.press('Control+Z')
  await definition.expectText(machine)
})

test('a variable is renamed; a name that is taken is refused with the reason', async ({ page }) => {
  const studio = new StudioPage(page)
  const definition = await open(studio)
  await definition.clickAfter('{% $total')
  await page.keyboard.press('F2')
  const box = page.getByRole('textbox', { name: /rename/i })
  await box.fill('net')
  await box.press('Enter')
  await definition.expectText(machine.replace('"total"', '"net"').replace('$total', '$net'))
  await definition.clickAfter('"Next": "Ship')
  await page.keyboard.press('F2')
  await box.fill('Done')
  await box.press('Enter')
  await expect(studio.notifications).toContainText('Another state is called "Done"')
})

test('the way from the workflow to the caret can be gone by keyboard', async ({ page }) => {
  const definition = await open(new StudioPage(page))
  const place = ['order.asl.json', 'Count', 'Assign', 'total']
  // A click on a line that still moves meets another one.
  await expect(async () => {
    await definition.clickAfter('{% $sum(')
    await expect(definition.crumbs()).toHaveText(place, { timeout: 1000 })
  }).toPass()
  await definition.crumbs().nth(1).focus()
  await page.keyboard.press('Enter')
  await expect(definition.box).toBeFocused()
  await expect(definition.crumbs()).toHaveText(place)
  await checkAccess(page)
})
