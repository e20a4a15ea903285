// The region `Definition`: the code editor, read and used as a person does, by keys, mouse and clipboard.
import { expect, type Locator, type Page } from '@playwright/test'

export class DefinitionPage {
  readonly region: Locator
  /** The editor's text box; before the editor is there, the plain one. */
  readonly box: Locator

  constructor(readonly page: Page) {
    this.region = page.getByRole('region', { name: 'Definition', exact: true })
    this.box = this.region.getByRole('textbox', { name: 'Definition text' })
  }

  /** Shows the text beside the canvas and waits for the code editor. */
  async show(mode: 'Split' | 'Code' = 'Split'): Promise<void> {
    await this.page.getByRole('tab', { name: mode, exact: true }).click()
    // The editor's program is large; the first time it comes over the network.
    await expect(this.lines().first()).toBeVisible({ timeout: 20_000 })
  }

  /** The lines in view, in no order. */
  lines(): Locator {
    return this.region.locator('.view-line')
  }

  /** The line that holds a text. */
  line(text: string): Locator {
    return this.lines().filter({ hasText: text })
  }

  /** The parts of the text that have a colour of their own: none before the editor has read the text. */
  colours(): Locator {
    return this.lines().locator('[class*="mtk"]:not(.mtk1)')
  }

  /** What the editor shows. Only for texts that fit into the view. */
  async shownText(): Promise<string> {
    // Found and read in one go: lines that are replaced in between would have no place.
    const lines = await this.region.evaluate((region) =>
      Array.from(region.querySelectorAll('.view-line'))
        .map((element) => ({ top: element.getBoundingClientRect().top, text: element.textContent ?? '' }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text.replaceAll('\u00a0', ' ')),
    )
    return lines.join('\n')
  }

  /** What the document holds, as the button copies it. */
  async documentText(): Promise<string> {
    await this.region.getByRole('button', { name: 'Copy definition' }).click()
    return this.page.evaluate(() => navigator.clipboard.readText())
  }

  /** The editor shows the document, and the document is this text. */
  async expectText(text: string): Promise<void> {
    await expect.poll(() => this.shownText()).toBe(text)
    expect(await this.documentText()).toBe(text)
  }

  /** Puts the caret at the very beginning. */
  async focusStart(): Promise<void> {
    await this.box.focus()
    await this.page.keyboard.press('Control+Home')
  }

  /** Clicks right behind a text on screen that occurs once. */
  async clickAfter(text: string): Promise<void> {
    // The editor may still move its lines: the place is measured anew until the click has met it.
    await expect(async () => {
      const place = await this.placeAfter(text)
      await this.page.mouse.click(place.x, place.y)
      await expect(this.box).toBeFocused({ timeout: 500 })
    }).toPass()
  }

  private placeAfter(text: string): Promise<{ readonly x: number; readonly y: number }> {
    return this.line(text).evaluate((element, wanted) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      let end = (element.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(wanted) + wanted.length
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const length = node.textContent?.length ?? 0
        if (end <= length) {
          const range = document.createRange()
          range.setStart(node, end)
          return { x: range.getBoundingClientRect().left, y: element.getBoundingClientRect().top + 10 }
        }
        end -= length
      }
      throw new Error(`"${wanted}" is not on screen`)
    }, text)
  }

  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.page.keyboard.press(key)
  }

  /** Takes back one step, in the editor. */
  async undo(): Promise<void> {
    await this.box.focus()
    await this.page.keyboard.press('Control+Z')
  }

  /** Steps that can be undone until this text is back. */
  async undosUntil(text: string): Promise<number> {
    await this.box.focus()
    for (let steps = 0; steps < 50; steps += 1) {
      if ((await this.shownText()) === text) return steps
      const before = await this.shownText()
      await this.page.keyboard.press('Control+Z')
      await expect.poll(() => this.shownText()).not.toBe(before)
    }
    throw new Error('the text does not come back')
  }

  /** Where a new name is given to what stands at the caret. */
  renameBox(): Locator {
    return this.page.getByRole('textbox', { name: /rename/i })
  }

  /** What is proposed for what is wrong, or can be changed, at the caret, after Mod+Period. */
  quickFix(label: string): Locator {
    return this.page.getByRole('option', { name: label })
  }

  /** Asks what can be done at the caret until this is among it. The first answer waits for the assistant's program. */
  async askFor(label: string): Promise<void> {
    await expect(async () => {
      await this.page.keyboard.press('ControlOrMeta+Period')
      await expect(this.quickFix(label)).toBeVisible({ timeout: 3000 })
    }).toPass({ timeout: 20_000 })
  }

  /** The same, and does it. */
  async refactor(label: string): Promise<void> {
    await this.askFor(label)
    await this.quickFix(label).click()
  }

  /** The context menu at the caret leads to it. Findings that arrive meanwhile close what is open. */
  async expectRefactoringInMenu(label: string): Promise<void> {
    await expect(async () => {
      await this.page.keyboard.press('Escape')
      await this.page.keyboard.press('Shift+F10')
      await this.page.getByRole('menuitem', { name: 'Refactor...' }).click({ timeout: 3000 })
      await expect(this.quickFix(label)).toBeVisible({ timeout: 3000 })
    }).toPass({ timeout: 20_000 })
  }

  /** The list of suggestions, while there is one. */
  suggestions(): Locator {
    return this.page.getByRole('listbox', { name: 'Suggest' })
  }

  /** A suggestion by its label. */
  suggestion(label: string): Locator {
    return this.suggestions().getByRole('option', { name: label })
  }

  /** Asks for suggestions where the caret stands. */
  async suggest(): Promise<void> {
    await this.page.keyboard.press('Control+Space')
    await expect(this.suggestions()).toBeVisible()
  }

  /** The pointer rests on the last letter of a text on screen that occurs once, and this is said of it. */
  async expectHover(text: string, said: string): Promise<void> {
    // The editor sees the pointer once it has come to rest itself: it is moved away and back until then.
    await expect(async () => {
      const place = await this.placeAfter(text)
      await this.page.mouse.move(place.x + 40, place.y + 200)
      await this.page.mouse.move(place.x - 3, place.y)
      await expect(this.page.locator('.monaco-hover:visible')).toContainText(said, { timeout: 3000 })
    }).toPass({ timeout: 30_000 })
  }

  /** The call that the caret stands in. */
  signature(): Locator {
    return this.page.locator('.parameter-hints-widget.visible')
  }

  /** Names from the workflow to where the caret stands. */
  crumbs(): Locator {
    return this.region.getByRole('navigation', { name: 'Place in the definition' }).getByRole('button')
  }

  /** What is said while the text cannot be read. */
  banner(): Locator {
    return this.region.getByRole('status')
  }
}
