// The canvas: its states, lines, insertion points and menus, by role and name; its drags with a real pointer.
import { expect, type Locator, type Page } from '@playwright/test'
import { escaped, StudioPage } from './StudioPage'

export class CanvasPage {
  readonly studio: StudioPage

  constructor(readonly page: Page) {
    this.studio = new StudioPage(page)
  }

  /** Opens a definition and waits until it is drawn. */
  async open(definition: unknown): Promise<void> {
    await this.studio.goto()
    await this.studio.dropFile({ name: 'test.asl.json', text: `${JSON.stringify(definition, null, 2)}\n` })
    await expect(this.studio.stateNodes().first()).toBeVisible()
    await this.studio.waitForLayout()
  }

  node(name: string): Locator {
    return this.studio.node(name)
  }

  /** The states by name, in the order a screen reader meets them. */
  async names(): Promise<readonly string[]> {
    const labels = await this.studio
      .stateNodes()
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label') ?? ''))
    return labels.map((label) => label.split(', ')[0] ?? '')
  }

  async expectNames(names: readonly string[]): Promise<void> {
    await expect.poll(async () => [...(await this.names())].sort()).toEqual([...names].sort())
  }

  /** What leads on from a state, as its name says it: "Next: Ship." */
  async expectLeadsTo(name: string, way: string): Promise<void> {
    await expect(this.node(name)).toHaveAccessibleName(new RegExp(escaped(way)))
  }

  /** Clicks a state until it is selected: while the view still glides, a click may meet another place. */
  async select(name: string): Promise<void> {
    await expect(async () => {
      await this.node(name).click()
      await expect(this.node(name)).toHaveAttribute('aria-pressed', 'true', { timeout: 1000 })
    }).toPass()
  }

  async expectSelected(name: string): Promise<void> {
    await expect(this.node(name)).toHaveAttribute('aria-pressed', 'true')
  }

  /** The menu of a state. */
  async choose(name: string, entry: string): Promise<void> {
    await this.node(name).click({ button: 'right' })
    await this.page.getByRole('menuitem', { name: new RegExp(`^${escaped(entry)}`) }).click()
  }

  /** The words of pills on the lines: "Default", "1. no items", "on States.ALL". The pill itself is what they are in. */
  pill(words: string | RegExp): Locator {
    return this.studio.canvas.locator('text').filter({ hasText: words })
  }

  /** An insertion point while something is placed by keyboard. */
  insertionPoint(name: string): Locator {
    return this.studio.canvas.getByRole('button', { name, exact: true })
  }

  /** The search that adds a state by its name. */
  quickAdd(): Locator {
    return this.page.getByRole('combobox', { name: 'Search states and actions' })
  }

  find(): Locator {
    return this.studio.canvas.getByRole('textbox', { name: 'Find state' })
  }

  /** Drags an entry of the states browser to a point above a state: onto the line that leads to it. */
  async dragEntryAbove(entry: string, state: string): Promise<void> {
    await this.page.getByRole('tab', { name: 'Flow', exact: true }).click()
    const from = this.studio.region('States browser').getByRole('button', { name: entry, exact: true })
    await this.press(from)
    await this.moveAbove(state)
  }

  /** Drags a state's card onto the line that leads to another. */
  async dragStateAbove(name: string, state: string): Promise<void> {
    await this.press(this.node(name))
    await this.moveAbove(state)
  }

  /** The most nodes that were on the page at once while something was done. */
  async mostDrawnDuring(act: () => Promise<void>): Promise<number> {
    const most = await this.page.evaluateHandle(() => {
      const counted = { most: 0 }
      const count = () => {
        counted.most = Math.max(counted.most, document.querySelectorAll('[data-node]').length)
      }
      new MutationObserver(count).observe(document.body, { childList: true, subtree: true })
      count()
      return counted
    })
    await act()
    return most.evaluate((counted) => counted.most)
  }

  private async press(what: Locator): Promise<void> {
    const box = await boxOf(what)
    await this.page.mouse.move(box.x + 30, box.y + 12)
    await this.page.mouse.down()
    await this.page.mouse.move(box.x + 44, box.y + 20, { steps: 3 })
  }

  private async moveAbove(state: string): Promise<void> {
    const box = await boxOf(this.node(state))
    await this.page.mouse.move(box.x + box.width / 2 + 6, box.y - 14, { steps: 6 })
  }
}

async function boxOf(what: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await what.boundingBox()
  if (!box) throw new Error('not on the screen')
  return box
}
