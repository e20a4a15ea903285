// The inspector as a person fills it in: sections, fields by their labels, entries of lists.
import { expect, type Locator, type Page } from '@playwright/test'
import { escaped, StudioPage } from './StudioPage'

export class InspectorPage {
  readonly studio: StudioPage
  readonly region: Locator
  readonly stateName: Locator

  constructor(readonly page: Page) {
    this.studio = new StudioPage(page)
    this.region = this.studio.region('Inspector')
    this.stateName = this.region.getByRole('textbox', { name: 'State name', exact: true })
  }

  /** Opens a definition with nothing selected. */
  async open(definition: string): Promise<void> {
    // As in a browser without file handles: saving downloads, which a test can read.
    await this.page.addInitScript(() => {
      for (const picker of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(globalThis, picker)
    })
    await this.studio.goto()
    await this.studio.dropFile({ name: 'workflow.asl.json', text: definition })
    await this.studio.outline.show()
  }

  /** The definition as it would be saved. */
  async definition(): Promise<string> {
    return (await this.studio.download('Download definition')).bytes.toString('utf8')
  }

  async select(name: string): Promise<void> {
    await this.studio.outline.row(name).click()
    await expect(this.stateName).toHaveValue(name)
  }

  /** Opens a section when it is closed. */
  async openSection(title: string): Promise<void> {
    const toggle = this.region.getByRole('button', { name: new RegExp(`^${escaped(title)}( \\d+ problems?)?$`) })
    if ((await toggle.getAttribute('aria-expanded')) !== 'true') await toggle.click()
    await expect(toggle).toHaveAttribute('aria-expanded', 'true')
  }

  text(label: string, within: Locator = this.region): Locator {
    return within.getByRole('textbox', { name: label, exact: true })
  }

  picker(label: string, within: Locator = this.region): Locator {
    return within.getByRole('combobox', { name: label, exact: true })
  }

  group(label: string, within: Locator = this.region): Locator {
    return within.getByRole('group', { name: label, exact: true })
  }

  button(name: string, within: Locator = this.region): Locator {
    return within.getByRole('button', { name, exact: true })
  }

  /** Puts a text into an input and leaves it. */
  async write(input: Locator, text: string): Promise<void> {
    await this.rewrite(input, text)
    // Whatever has the focus: the code editor may just be taking the input's place.
    await this.page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    })
  }

  /** Replaces what is written in an input by keys: an expression's input becomes the code editor meanwhile. */
  async rewrite(input: Locator, text: string): Promise<void> {
    await input.focus()
    await this.page.keyboard.press('Control+A')
    if (text === '') await this.page.keyboard.press('Delete')
    else await this.page.keyboard.insertText(text)
  }

  /** Picks an entry of a list; words of one's own are taken by Enter. */
  async pick(picker: Locator, option: string): Promise<void> {
    await picker.click()
    await this.page
      .getByRole('option', { name: new RegExp(`^${escaped(option)}`) })
      .first()
      .click()
  }

  async addField(section: string, label: string): Promise<void> {
    const picker = this.picker(`Add field to ${section}`)
    await picker.fill(label)
    const option = new RegExp(`^${escaped(label)}(\\s|$)`)
    await this.page.getByRole('option', { name: option }).first().click()
  }

  async remove(label: string, within: Locator = this.region): Promise<void> {
    await this.button(`Remove ${label}`, within).first().click()
  }

  /** The sentence under an input. */
  problem(text: string | RegExp): Locator {
    return this.region.getByText(text)
  }
}
