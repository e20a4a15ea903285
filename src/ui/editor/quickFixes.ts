// Offers fixes where the text is underlined: the light bulb, the menu under Mod+., the underline's own hint.
import * as monaco from 'monaco-editor/editor'
import './quickFixes.css'
import { aslLanguages } from './aslLanguage'
import type { QuickFix } from './TextEditor'

/** Monaco's own name for the command is of no use to people; it carries the fix to be run. */
const runFix = 'stepwright.quickFix'

const fixesOf = new WeakMap<monaco.editor.ITextModel, () => readonly QuickFix[]>()

const provider: monaco.languages.CodeActionProvider = {
  provideCodeActions(model, range, { markers }) {
    const from = model.getOffsetAt(range.getStartPosition())
    const to = model.getOffsetAt(range.getEndPosition())
    const fixes = (fixesOf.get(model)?.() ?? []).filter((fix) => fix.from <= to && from <= fix.to)
    const actions = fixes.map((fix) => ({
      title: fix.label,
      kind: 'quickfix',
      isPreferred: fixes.length === 1,
      diagnostics: [...markers],
      command: { id: runFix, title: fix.label, arguments: [() => fix.run()] },
    }))
    return { actions, dispose() {} }
  },
}

let isRegistered = false

/** Says what can be set right in a model, for as long as it lives. */
export function offerQuickFixes(model: monaco.editor.ITextModel, fixes: () => readonly QuickFix[]): void {
  if (!isRegistered) {
    isRegistered = true
    monaco.editor.registerCommand(runFix, (_accessor, run: () => void) => run())
    monaco.languages.registerCodeActionProvider([...aslLanguages], provider, { providedCodeActionKinds: ['quickfix'] })
  }
  fixesOf.set(model, fixes)
}
