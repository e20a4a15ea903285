// Every action there is, read top to bottom like a table of contents.
import type { Action } from './Action'
import { editActions } from './editActions'
import { fileActions } from './fileActions'
import { runActions } from './runActions'
import { viewActions } from './viewActions'

export const allActions: readonly Action[] = [...fileActions, ...editActions, ...runActions, ...viewActions]

/** The action with this id. */
export function actionNamed(id: string): Action | undefined {
  return allActions.find((action) => action.id === id)
}
