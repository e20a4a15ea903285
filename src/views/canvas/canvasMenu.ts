// What the context menu offers for what was hit.

import type { InsertionPoint } from '../../core/document/flow/InsertionPoint'
import { rangeOf } from '../../core/document/rangeOf'
import type { StateId, TransitionId } from '../../core/machine/Machine'
import { actionNamed } from '../../studio/actions/allActions'
import { clipboardText, pasteText } from '../../studio/clipboard'
import type { Studio } from '../../studio/Studio'
import { isTerminal, pointAfter, pointBefore } from '../../studio/whereToInsert'
import type { IconName } from '../../ui/Icon'
import type { MenuEntry } from '../../ui/MenuEntry'

export type MenuTarget =
  | { readonly kind: 'canvas' }
  | { readonly kind: 'state'; readonly id: StateId }
  | { readonly kind: 'edge'; readonly id: TransitionId }

export interface MenuTools {
  readonly addAt: (point: InsertionPoint | null) => void
  readonly report: (message: string) => void
}

export function canvasMenu(studio: Studio, target: MenuTarget, tools: MenuTools): readonly MenuEntry[] {
  switch (target.kind) {
    case 'state':
      return stateMenu(studio, target.id, tools)
    case 'edge':
      return edgeMenu(studio, target.id, tools)
    default:
      return [
        {
          kind: 'item',
          id: 'paste',
          label: 'Paste',
          icon: 'paste',
          keys: 'Mod+V',
          onSelect: () => paste(studio, tools),
        },
        separator(1),
        ofAction(studio, 'fit', 'fit'),
        ofAction(studio, 'selectAll'),
        ofAction(studio, 'find', 'search'),
      ]
  }
}

function stateMenu(studio: Studio, id: StateId, { addAt, report }: MenuTools): readonly MenuEntry[] {
  const { machine } = studio.document.getState().doc
  const copy = (): void => writeText(clipboardText(studio) ?? '', report)
  const move = (): void => {
    if (state)
      studio.placing
        .getState()
        .begin({ kind: 'move', name: state.name, icon: state.type.toLowerCase(), state: id }, null)
  }
  const before = pointBefore(machine, id)
  const state = machine.states.get(id)
  const after = state && !isTerminal(state) ? pointAfter(machine, state) : null
  return [
    ofAction(studio, 'rename', 'edit', 'Rename'),
    ofAction(studio, 'editState', 'inspector', 'Edit'),
    ofAction(studio, 'testState', 'flask', 'Test state…'),
    separator(1),
    item('before', 'Add before…', 'arrowUp', () => addAt(before), before === null),
    item('after', 'Add after…', 'arrowDown', () => addAt(after), after === null),
    item('move', 'Move…', 'move', move),
    separator(2),
    ofAction(studio, 'duplicate', 'duplicate'),
    { kind: 'item', id: 'copy', label: 'Copy', icon: 'copy', keys: 'Mod+C', onSelect: copy },
    separator(3),
    item('definition', 'Go to definition', 'code', () => goToDefinition(studio)),
    separator(4),
    { ...ofAction(studio, 'delete', 'delete'), danger: true },
  ]
}

function edgeMenu(studio: Studio, id: TransitionId, { addAt }: MenuTools): readonly MenuEntry[] {
  return [
    item('add', 'Add a state here…', 'add', () => addAt({ kind: 'edge', transition: id })),
    item('definition', 'Go to definition', 'code', () => goToDefinition(studio)),
  ]
}

/** Shows the text beside the canvas, at the selection or at an offset. */
export function goToDefinition({ document, view }: Studio, offset?: number): void {
  const { doc } = document.getState()
  if (view.getState().mode === 'design') view.getState().set({ mode: 'split' })
  view.getState().goToText(offset ?? rangeOf(doc, doc.selection).from)
}

type Item = Extract<MenuEntry, { readonly kind: 'item' }>

function item(id: string, label: string, icon: IconName, onSelect: () => void, disabled = false): Item {
  return { kind: 'item', id, label, icon, disabled, onSelect }
}

function separator(number: number): MenuEntry {
  return { kind: 'separator', id: `line ${number}` }
}

/** An entry that does what the studio's action of that name does. */
function ofAction(studio: Studio, id: string, icon?: IconName, label?: string): Item {
  const action = actionNamed(id)
  const [keys] = action?.keys ?? []
  return {
    kind: 'item',
    id,
    label: label ?? action?.label ?? id,
    ...(icon ? { icon } : {}),
    ...(keys ? { keys } : {}),
    disabled: !action?.when(studio),
    onSelect: () => action?.run(studio),
  }
}

function writeText(text: string, report: (message: string) => void): void {
  navigator.clipboard
    .writeText(text)
    .catch(() => report('The browser did not allow copying. Use the keyboard to copy.'))
}

/** A menu gets no clipboard event: the browser asks for its own permission here. */
function paste(studio: Studio, { report }: MenuTools): void {
  navigator.clipboard.readText().then(
    (text) => pasteText(studio, text),
    () => report('The browser did not allow reading the clipboard. Use the keyboard to paste.'),
  )
}
