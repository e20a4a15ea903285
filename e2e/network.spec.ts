// Nothing leaves the machine: a full tour under the site's policy. The fixture fails on a foreign request or a violation.
import { expect, test } from './fixtures/test'
import { StudioPage } from './pages/StudioPage'

test('the page is served under a policy that allows its own scripts only', async ({ page, request }) => {
  const response = await request.get('./')
  const header = response.headers()['content-security-policy'] ?? ''
  await new StudioPage(page).goto()
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  for (const policy of [header, meta ?? '']) {
    const scripts = policy
      .split(';')
      .map((directive) => directive.trim())
      .filter((directive) => directive.startsWith('script-src'))
    expect(scripts).toEqual(["script-src 'self'"])
  }
})

test('a tour through everything asks only its own origin and breaks no policy', async ({ page, baseURL }) => {
  const asked = new Set<string>()
  page.context().on('request', (request) => asked.add(new URL(request.url()).origin))
  const studio = new StudioPage(page)
  await studio.goto()
  await studio.button('Start from an example').click()
  await studio.dialog('Workflows and examples').getByRole('button', { name: 'Open Order fulfilment' }).click()
  await expect(studio.name).toHaveValue('order')
  await studio.waitForLayout()

  await studio.tab('Split').click()
  await expect(page.locator('.monaco-editor').first()).toBeVisible()
  await studio.tab('Code').click()
  await studio.tab('Design').click()
  await studio.node('Take payment').click()
  await expect(studio.region('Inspector').getByRole('textbox').first()).toBeVisible()
  await studio.outline.show()
  await studio.tab('Problems').click()
  await studio.setSpeed('Instant')
  await studio.run()
  await studio.expectRunStatus('Succeeded')
  await studio.button('Keyboard shortcuts').click()
  await expect(studio.dialog('Keyboard shortcuts')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(studio.dialog('Keyboard shortcuts')).toBeHidden()
  await studio.download('Download picture')
  await studio.download('Download definition')
  await studio.newWorkflow('tour')
  await studio.expectSaved()
  await page.reload()
  await expect(studio.name).toHaveValue('tour')

  expect([...asked].filter((origin) => origin !== 'null')).toEqual([new URL(baseURL ?? '').origin])
})
