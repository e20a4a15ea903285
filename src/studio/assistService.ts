// The one place to ask about the definition's text: what could be written here, what is this, where is it from. Import it when it is
// needed (`await import`): the page's first load goes without.
import type {
  Answers,
  ExpressionAnswers,
  ExpressionSubject,
  QuestionKind,
  Refactoring,
  Renaming,
  Samples,
} from '../core/assist/Assist'
import type { Selection } from '../core/document/StudioDocument'
import { selectionAt } from '../core/document/selectionAt'
import type { StateId } from '../core/machine/Machine'
import { type AssistClient, createAssistClient } from '../workers/assistClient'
import type { AssistQuestion, AssistReply, AssistRequest } from '../workers/assistProtocol'
import { connect } from '../workers/connect'
import { runSamples } from './runSamples'
import type { Studio } from './Studio'

/** An expression in a form: the variables in scope and the samples are added by the service. */
export interface FieldExpression extends Pick<ExpressionSubject, 'text' | 'dialect' | 'field' | 'isInCatch'> {
  readonly state: StateId
}

export interface AssistService {
  /**
   * Answers a question about the document's text at an offset, with samples from the execution on screen. Null when the document
   * has changed before the answer was there: ask again. Completions are of the text as it was when they were asked for: while
   * people type on, the list is narrowed rather than made anew.
   */
  ask<Kind extends QuestionKind>(kind: Kind, offset: number): Promise<Answers[Kind] | null>
  /** The same for an expression that stands in a field of a form; offsets, and the ranges of the answer, are those of its own text. */
  askExpression<Kind extends keyof ExpressionAnswers>(
    kind: Kind,
    expression: FieldExpression,
    offset: number,
  ): Promise<ExpressionAnswers[Kind] | null>
  /** Gives what stands at an offset another name, wherever it is named, as one step of undo. A refusal is the document store's. */
  rename(offset: number, name: string): Promise<void>
  /** Makes a refactoring that was proposed for a text, as one step of undo. False, with a refusal, when the document has another text by now. */
  refactor(refactoring: Refactoring, text: string): boolean
}

type AssistStudio = Pick<Studio, 'document' | 'run'>

const services = new WeakMap<AssistStudio, AssistService>()

/** The studio's service, made when it is first asked for. */
export function assistOf(studio: AssistStudio): AssistService {
  const spawn = () => new Worker(new URL('../workers/assist.worker.ts', import.meta.url), { type: 'module' })
  const made =
    services.get(studio) ?? createAssistService(studio, createAssistClient(connect<AssistRequest, AssistReply>(spawn)))
  services.set(studio, made)
  return made
}

export function createAssistService(studio: AssistStudio, client: AssistClient): AssistService {
  const samplesFor = rememberSamples(studio)

  /** Null when the text is another one by the time the answer is there. */
  const answered = async (question: AssistQuestion, asked = studio.document.getState()): Promise<unknown> => {
    const { text, notation, aside } = asked.doc
    const answer = await client.ask({ text, notation, workflowType: aside.type }, question)
    const now = studio.document.getState()
    const isCurrent = question.kind === 'completions' || now.doc.text === text
    return now.opened === asked.opened && isCurrent ? answer : null
  }

  return {
    async ask(kind, offset) {
      const asked = studio.document.getState()
      const isShown = kind === 'completions' || kind === 'hover'
      const state = isShown ? stateIn(selectionAt(asked.doc, offset)) : null
      const samples = state === null ? null : await samplesFor(state)
      // The worker answers a question of a kind with an answer of that kind.
      return (await answered({ kind, offset, ...(samples && { samples }) }, asked)) as Answers[typeof kind] | null
    },
    async askExpression(kind, { state, ...expression }, offset) {
      const samples = await samplesFor(state)
      const path = studio.document.getState().doc.machine.states.get(state)?.path
      if (!path) return null
      const subject = { ...expression, samples }
      const question: AssistQuestion = { kind: 'expression', asks: kind, expression: subject, state: path, offset }
      return (await answered(question)) as ExpressionAnswers[typeof kind] | null
    },
    async rename(offset, name) {
      const renaming = (await answered({ kind: 'renaming', offset, name })) as Renaming | null
      const { dispatch, refuse, doc } = studio.document.getState()
      if (renaming === null) refuse({ code: 'state-gone', message: 'The text has changed meanwhile: rename it again.' })
      else if (renaming.kind === 'refused') refuse(renaming.refusal)
      else
        dispatch({ base: doc.revision, edits: renaming.edits, label: renaming.label, origin: 'text', undoable: true })
    },
    refactor({ label, edits }, text) {
      const { dispatch, refuse, doc } = studio.document.getState()
      const isCurrent = doc.text === text
      if (isCurrent) dispatch({ base: doc.revision, edits, label, origin: 'fix', undoable: true })
      else refuse({ code: 'not-possible-here', message: 'The text has changed meanwhile. Ask for the change again.' })
      return isCurrent
    },
  }
}

function stateIn(selection: Selection): StateId | null {
  if (selection.kind === 'field') return selection.state
  return selection.kind === 'states' ? (selection.ids[0] ?? null) : null
}

/** The same state at the same moment of the same execution is asked for once: completion asks at every key. */
function rememberSamples({ document, run }: AssistStudio): (state: StateId) => Promise<Samples> {
  let last: { readonly key: string; readonly samples: Promise<Samples> } | null = null
  return (state) => {
    const { doc, input, opened } = document.getState()
    const shown = run.getState().opened?.getState() ?? run.getState()
    const { execution, name, cursor, phase } = shown
    const key = JSON.stringify([state, opened, execution, name, cursor, phase, phase === 'idle' ? input : ''])
    if (last?.key === key) return last.samples
    const samples = runSamples(shown, doc, input, state)
    last = { key, samples }
    samples.catch(() => {
      if (last?.samples === samples) last = null
    })
    return samples
  }
}
