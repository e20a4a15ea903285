// The run of a workflow as people see it: the toolbar's controls, the region Execution, statuses in outline and canvas.
import { expect, type Locator, type Page } from '@playwright/test'

export type RunTabName = 'Input' | 'Events' | 'Result'

export class ExecutionPage {
  readonly region: Locator
  readonly scrubber: Locator
  readonly input: Locator
  /** The listbox of the history. */
  readonly events: Locator
  /** What an execution that succeeded has returned, in the tab Result. */
  readonly output: Locator
  /** The Outline's rows. */
  readonly rows: Locator

  constructor(readonly page: Page) {
    this.region = page.getByRole('region', { name: 'Execution' })
    this.scrubber = this.region.getByRole('slider', { name: 'Position in the history' })
    this.input = this.region.getByRole('textbox', { name: 'Execution input (JSON)' })
    this.events = this.region.getByRole('listbox', { name: 'Events' })
    this.output = this.region.getByRole('tree', { name: 'Output of the execution' })
    this.rows = page.getByRole('tree', { name: 'Outline' }).getByRole('treeitem')
  }

  /** Opens an example with the outline and the dock's Execution tab in sight. */
  async open(example: string): Promise<void> {
    await this.page.goto(`/?example=${example}`)
    await this.page.getByRole('tab', { name: /^Execution/ }).click()
    await expect(this.input).not.toHaveValue('{}')
  }

  async setSpeed(label: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Speed' }).click()
    await this.page.getByRole('option', { name: label, exact: true }).click()
  }

  /** Presses a button of the toolbar. */
  async press(name: 'Run' | 'Pause' | 'Step' | 'Stop'): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click()
  }

  /** Runs to the end at once. */
  async runAtOnce(): Promise<void> {
    await this.setSpeed('Instant')
    await this.press('Run')
    await this.ended()
  }

  async ended(): Promise<void> {
    await expect(this.button('Run again')).toBeEnabled({ timeout: 30_000 })
  }

  button(name: string): Locator {
    return this.region.getByRole('button', { name, exact: true })
  }

  async show(tab: RunTabName): Promise<void> {
    await this.region.getByRole('tab', { name: tab, exact: true }).click()
  }

  /** The outline's row of a state. */
  row(state: string): Locator {
    return this.rows.filter({ has: this.page.getByText(state, { exact: true }) })
  }

  /** The state's card on the canvas. */
  card(state: string): Locator {
    return this.page
      .getByRole('region', { name: 'Canvas' })
      .getByRole('button', { name: new RegExp(`^${escaped(state)},`) })
  }

  /** The status of a state is the same in outline and canvas. */
  async hasStatus(state: string, status: string): Promise<void> {
    await expect(this.row(state)).toContainText(status)
    await expect(this.card(state)).toHaveAccessibleName(new RegExp(`${status}\\.?$`))
  }

  /** What the outline says of all states: the picture of the run in words. */
  picture(): Promise<readonly string[]> {
    return this.rows.allInnerTexts()
  }

  /** "Event 7 of 20, +40 ms". */
  position(text: string | RegExp): Promise<void> {
    return expect(this.region.getByText(text)).toBeVisible()
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
