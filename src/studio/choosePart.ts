// Asks, in a dialog, which state machine of a template is meant.
import type { TemplatePart } from '../core/templates/Template'
import type { ChoosePart } from './persistence/OpenedDefinition'
import type { ViewStore } from './viewStore'

/** Resolves when somebody has chosen, with null when they want none. */
export function choosePartIn(view: ViewStore): ChoosePart {
  return (fileName, found) =>
    new Promise<TemplatePart | null>((resolve) => {
      const choose = (part: TemplatePart | null): void => {
        view.getState().set({ dialog: 'none', templateChoice: null })
        resolve(part)
      }
      view.getState().set({ dialog: 'stateMachines', templateChoice: { fileName, found, choose } })
    })
}
