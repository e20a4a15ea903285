// The studio as a person meets it: its regions, tabs, menus, run controls and the doors for files, all by role and name.
import { expect, type Locator, type Page } from '@playwright/test'
import { OutlineTree } from './OutlineTree'

export const regionNames = ['States browser', 'Canvas', 'Inspector', 'Definition', 'Problems', 'Execution'] as const
export type RegionName = (typeof regionNames)[number]

/** A file to hand over: `text` is written as UTF-8, a byte order mark included. */
export interface GivenFile {
  readonly name: string
  readonly text: string
}

export class StudioPage {
  readonly outline: OutlineTree
  readonly canvas: Locator
  readonly notifications: Locator
  readonly name: Locator

  constructor(readonly page: Page) {
    this.outline = new OutlineTree(page)
    this.canvas = this.region('Canvas')
    this.notifications = page.getByRole('region', { name: 'Notifications' })
    this.name = page.getByRole('textbox', { name: 'Workflow name' })
  }

  /** Opens the page and waits until it can be used. */
  async goto(address = './'): Promise<void> {
    await this.page.goto(address)
    await expect(this.canvas).toBeVisible()
  }

  /** Opens one of the six examples by the address, and waits until it is drawn. */
  async gotoExample(id: string): Promise<void> {
    await this.goto(`./?example=${id}`)
    await expect(this.stateNodes().first()).toBeVisible()
    await this.waitForLayout()
  }

  region(name: RegionName): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  tab(name: string): Locator {
    // A tab's name may end with a count.
    return this.page.getByRole('tab', { name: new RegExp(`^${name}\\b`) })
  }

  dialog(name: string): Locator {
    return this.page.getByRole('dialog', { name })
  }

  /** What the status line says: "3 states". */
  stateCount(count: number): Locator {
    return this.page.getByRole('contentinfo').getByText(count === 1 ? '1 state' : `${count} states`, { exact: true })
  }

  /** A state on the canvas: its accessible name begins with its name and type. */
  node(name: string): Locator {
    return this.canvas.getByRole('button', { name: new RegExp(`^${escaped(name)}, `) })
  }

  /** Every state on the canvas: what has a type after its name. */
  stateNodes(): Locator {
    return this.canvas.getByRole('button', {
      name: /, (Task|Pass|Choice|Wait|Succeed|Fail|Parallel|Map|Unknown type)[,.]/,
    })
  }

  /** Waits until the layout that stands is the worker's. */
  async waitForLayout(): Promise<void> {
    await expect(this.page.getByRole('contentinfo').getByText('Laying out')).toBeHidden({ timeout: 20_000 })
  }

  async chooseFileEntry(name: string): Promise<void> {
    await this.button('File').click()
    await this.page.getByRole('menuitem', { name: new RegExp(`^${escaped(name)}`) }).click()
  }

  /** Opens a file through the menu's file chooser. */
  async openFile({ name, text }: GivenFile): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.chooseFileEntry('Open file')])
    await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text, 'utf8') })
  }

  /** Opens a file by dropping it on the page. */
  async dropFile(file: GivenFile): Promise<void> {
    await this.page.evaluate(({ name, text }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], name, { type: 'application/json' }))
      const fire = (type: string) =>
        document.body.dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer, clientX: 700, clientY: 400 }),
        )
      fire('dragenter')
      fire('dragover')
      fire('drop')
    }, file)
  }

  /** What `action` downloads: the file's name and its bytes. */
  async download(entry: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.chooseFileEntry(entry)])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk))
    return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) }
  }

  async newWorkflow(name: string): Promise<void> {
    await this.chooseFileEntry('New workflow')
    const dialog = this.dialog('New workflow')
    await dialog.getByRole('textbox', { name: 'Name' }).fill(name)
    await dialog.getByRole('button', { name: 'Create' }).click()
    await expect(this.name).toHaveValue(name)
  }

  /** Opens the dialog, puts the text in and presses Open. */
  async pasteDefinition(text: string): Promise<void> {
    await this.chooseFileEntry('Paste definition')
    const dialog = this.dialog('Paste definition')
    await dialog.getByRole('textbox', { name: 'Definition' }).fill(text)
    await dialog.getByRole('button', { name: 'Open' }).click()
  }

  /** Instant, 0.25× to 4×. */
  async setSpeed(label: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Speed' }).click()
    await this.page.getByRole('option', { name: label, exact: true }).click()
  }

  async run(): Promise<void> {
    await this.button('Run').click()
  }

  /** Waits until the run is over: its tab carries the final status. */
  async expectRunStatus(status: 'Succeeded' | 'Failed' | 'Cancelled' | 'Paused' | 'In Progress'): Promise<void> {
    await expect(this.tab('Execution')).toHaveAccessibleName(new RegExp(status), { timeout: 30_000 })
  }

  /** Waits until what was edited is in the browser's store. */
  async expectSaved(): Promise<void> {
    await expect(this.page.getByRole('banner').getByText('Saved', { exact: true })).toBeVisible()
  }

  /** The names of all that is saved in this browser, newest first. */
  async savedNames(): Promise<readonly string[]> {
    await this.chooseFileEntry('Workflows and examples')
    const rows = this.dialog('Workflows and examples').getByRole('button', { name: /^Delete / })
    const names = await rows.evaluateAll((buttons) =>
      buttons.map((button) => (button.getAttribute('aria-label') ?? button.textContent ?? '').replace(/^Delete /, '')),
    )
    await this.page.keyboard.press('Escape')
    return names
  }
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
