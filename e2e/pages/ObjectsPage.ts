// The simulated S3 as people fill it: the dock's tab S3 objects.
import { expect, type Locator, type Page } from '@playwright/test'
import { type GivenFile, StudioPage } from './StudioPage'

export class ObjectsPage {
  readonly studio: StudioPage
  readonly region: Locator
  readonly list: Locator

  constructor(readonly page: Page) {
    this.studio = new StudioPage(page)
    this.region = page.getByRole('region', { name: 'S3 objects', exact: true })
    this.list = this.region.getByRole('listbox', { name: 'S3 objects' })
  }

  /** Opens a definition, or an empty workflow, with the tab in sight. */
  async open(definition?: unknown): Promise<void> {
    await this.studio.goto()
    if (definition !== undefined) {
      await this.studio.dropFile({ name: 'files.asl.json', text: JSON.stringify(definition, null, 2) })
      await expect(this.studio.stateNodes().first()).toBeVisible()
    }
    await this.show()
  }

  async show(): Promise<void> {
    await this.studio.tab('S3 objects').click()
    await expect(this.button('Add object').first()).toBeVisible()
  }

  button(name: string): Locator {
    return this.region.getByRole('button', { name, exact: true })
  }

  field(label: string): Locator {
    return this.region.getByRole('textbox', { name: label, exact: true })
  }

  row(name: string | RegExp): Locator {
    return this.list.getByRole('option', { name })
  }

  /** The text of the chosen object, by `bucket/key`. */
  text(name: string): Locator {
    return this.field(`Text of ${name}`)
  }

  /** Fills in the form and sends it. */
  async add(bucket: string, key: string, text: string): Promise<void> {
    const form = this.region.getByRole('form', { name: 'Add object' })
    if (!(await form.isVisible())) await this.button('Add object').first().click()
    await this.field('Bucket').fill(bucket)
    await this.field('Key').fill(key)
    await this.field('Text').fill(text)
    await form.getByRole('button', { name: 'Add object', exact: true }).click()
  }

  /** Drops files on the region. */
  async drop(files: readonly GivenFile[]): Promise<void> {
    await this.list
      .or(this.button('Add object').first())
      .first()
      .evaluate((element, given) => {
        const transfer = new DataTransfer()
        for (const { name, text } of given) transfer.items.add(new File([text], name))
        for (const type of ['dragenter', 'dragover', 'drop'])
          element.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }))
      }, files)
  }
}
