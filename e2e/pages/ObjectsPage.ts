// The simulated S3 as people fill it: the dock's tab S3 objects.
import { expect, type Locator, type Page } from '@playwright/test'
import { StudioPage } from './StudioPage'

/** A file to fill a bucket with: a text is written as UTF-8. */
export interface ObjectFile {
  readonly name: string
  readonly body: string | Uint8Array
}

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

  /** Chooses files through the button that adds them to `bucket`. */
  async choose(bucket: string, files: readonly ObjectFile[]): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.button(`Add files to ${bucket}`).click(),
    ])
    await chooser.setFiles(files.map(({ name, body }) => ({ name, mimeType: '', buffer: bytesOf(body) })))
  }

  /** Drops files on the region. */
  async drop(files: readonly ObjectFile[]): Promise<void> {
    // What goes into the page is JSON.
    const given = files.map(({ name, body }) => ({ name, bytes: [...bytesOf(body)] }))
    await this.list
      .or(this.button('Add object').first())
      .first()
      .evaluate((element, given) => {
        const transfer = new DataTransfer()
        for (const { name, bytes } of given) transfer.items.add(new File([new Uint8Array(bytes)], name))
        for (const type of ['dragenter', 'dragover', 'drop'])
          element.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }))
      }, given)
  }
}

function bytesOf(body: string | Uint8Array): Buffer {
  return typeof body === 'string' ? Buffer.from(body, 'utf8') : Buffer.from(body)
}
