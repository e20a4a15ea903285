// The form of task results in the inspector: a list of answers, each with an occasion and an outcome.
import type { Locator } from '@playwright/test'
import type { InspectorPage } from './InspectorPage'
import type { GivenFile } from './StudioPage'

export class ResultsForm {
  constructor(readonly inspector: InspectorPage) {}

  /** Gives the selected task a result of its own. */
  async begin(): Promise<void> {
    await this.inspector.region.getByRole('radio', { name: 'My results' }).check({ force: true })
  }

  answer(number: number): Locator {
    return this.inspector.group(`Answer ${number}`)
  }

  /** Picks from the list `label` of an answer. */
  async choose(label: 'When' | 'Outcome', option: string, answer: Locator): Promise<void> {
    await this.inspector.picker(label, answer).click()
    await this.inspector.page.getByRole('option', { name: option, exact: true }).click()
  }

  /** Imports a file through the menu's file chooser. */
  async importFile({ name, text }: GivenFile): Promise<void> {
    const { page, studio } = this.inspector
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      studio.chooseFileEntry('Import task results'),
    ])
    await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text, 'utf8') })
  }
}
