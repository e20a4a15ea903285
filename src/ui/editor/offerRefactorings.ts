// Offers what can be done with the expression or variable at the caret: in the menu under Mod+., and in that under Mod+Shift+R.
import * as monaco from 'monaco-editor/editor'
import { aslLanguages } from './aslLanguage'
import { ownMoves } from './ownMoves'
import type { TextAssist, TextRefactoring } from './TextAssist'

type Model = monaco.editor.ITextModel

/** Monaco's own name for the command is of no use to people; it carries the refactoring to be made. */
const runRefactoring = 'stepwright.refactor'

const kinds = { extract: 'refactor.extract', inline: 'refactor.inline' } as const satisfies Record<
  TextRefactoring['kind'],
  string
>

interface Offered {
  readonly editor: monaco.editor.IStandaloneCodeEditor
  readonly assist: TextAssist
}

/** What was asked last. */
interface Asked {
  readonly version: number
  readonly offset: number
  readonly answer: Promise<readonly TextRefactoring[] | null>
}

const offers = new WeakMap<Model, Offered>()
const asked = new WeakMap<Model, Asked>()

const provider: monaco.languages.CodeActionProvider = {
  async provideCodeActions(model, range, { trigger, only }) {
    const none = { actions: [], dispose() {} }
    const offered = offers.get(model)
    if (!offered || (only !== undefined && !only.startsWith('refactor'))) return none
    const version = model.getVersionId()
    const offset = model.getOffsetAt(range.getStartPosition())
    if (trigger === monaco.languages.CodeActionTriggerType.Auto && range.isEmpty()) {
      askWhereItRests(model, offered, version, offset)
      return none
    }
    const found = await ask(model, offered, version, offset)
    if (!found || model.isDisposed() || model.getVersionId() !== version) return none
    const actions = found.map((refactoring) => ({
      title: refactoring.label,
      kind: kinds[refactoring.kind],
      command: {
        id: runRefactoring,
        title: refactoring.label,
        arguments: [() => run(offered, refactoring)],
      },
    }))
    return { actions, dispose() {} }
  },
}

/** After this long without a key, in milliseconds, people may ask what can be done. */
const AT_REST = 400
const resting = new WeakMap<Model, ReturnType<typeof setTimeout>>()

/**
 * Monaco asks wherever the caret is, for its light bulb: there would be one at nearly every value. It does not wait long for an answer to
 * the person's own question, which is on its way by then; while somebody types nothing is asked.
 */
function askWhereItRests(model: Model, offered: Offered, version: number, offset: number): void {
  clearTimeout(resting.get(model))
  const askNow = () => {
    if (!model.isDisposed() && model.getVersionId() === version) void ask(model, offered, version, offset)
  }
  resting.set(model, setTimeout(askNow, AT_REST))
}

/** The same place of the same text is asked about once. */
function ask(model: Model, { assist }: Offered, version: number, offset: number): Asked['answer'] {
  const last = asked.get(model)
  if (last?.version === version && last.offset === offset) return last.answer
  const answer = assist.refactorings(offset)
  asked.set(model, { version, offset, answer })
  return answer
}

/** The name that was made up is selected, and its new name asked for. */
function run({ editor }: Offered, refactoring: TextRefactoring): void {
  const name = refactoring.run()
  const model = editor.getModel()
  if (!name || !model) return
  const position = model.getPositionAt(name.from)
  editor.setPosition(position, ownMoves)
  editor.revealPositionInCenterIfOutsideViewport(position, monaco.editor.ScrollType.Immediate)
  editor.focus()
  void editor.getAction('editor.action.rename')?.run()
}

let isRegistered = false

/** Says what can be done with a model's text, in the editor that shows it, for as long as it lives. */
export function offerRefactorings(model: Model, offered: Offered): void {
  if (!isRegistered) {
    isRegistered = true
    monaco.editor.registerCommand(runRefactoring, (_accessor, command: () => void) => command())
    monaco.languages.registerCodeActionProvider([...aslLanguages], provider, {
      providedCodeActionKinds: Object.values(kinds),
    })
  }
  offers.set(model, offered)
}
