// Answers questions about a definition's text, which is read once however many are asked.

import type { ApiModels } from '../core/assist/ApiModels'
import type { Answers, AssistSubject, ExpressionAnswers, ExpressionSubject, QuestionKind } from '../core/assist/Assist'
import { completionsAt, expressionCompletions } from '../core/assist/completionsAt'
import { variablesAt } from '../core/assist/expression/expressionAt'
import { hoverExpression } from '../core/assist/expression/hoverExpression'
import { signatureIn } from '../core/assist/expression/signatureIn'
import { hoverAt } from '../core/assist/hoverAt'
import { planRename } from '../core/assist/planRename'
import { refactoringsAt } from '../core/assist/refactor/refactoringsAt'
import { definitionAt, referencesAt, renameAt } from '../core/assist/referencesAt'
import { signatureAt } from '../core/assist/signatureAt'
import { symbolsOf } from '../core/assist/symbolsOf'
import { readMachine } from '../core/machine/readMachine'
import { stateAt } from '../core/machine/stateAt'
import { loadNotation } from '../core/syntax/notations'
import type { AssistAnswer, AssistQuestion, AssistReply, AssistRequest, NumberedText } from './assistProtocol'

type Asks = { readonly [Kind in QuestionKind]: (subject: AssistSubject, offset: number) => Answers[Kind] }

const asks: Asks = {
  completions: completionsAt,
  signature: signatureAt,
  hover: hoverAt,
  definition: definitionAt,
  references: referencesAt,
  rename: renameAt,
  refactorings: refactoringsAt,
  symbols: symbolsOf,
}

type ExpressionAsks = {
  readonly [Kind in keyof ExpressionAnswers]: (subject: ExpressionSubject, index: number) => ExpressionAnswers[Kind]
}

const expressionAsks: ExpressionAsks = {
  completions: expressionCompletions,
  signature: signatureIn,
  hover: hoverExpression,
}

/** Gives the models once they are there; rejects where they cannot be loaded. */
export type LoadModels = () => Promise<ApiModels>

/** The worker's memory: the last text. */
export function createAssistant(loadModels: LoadModels): (request: AssistRequest) => Promise<AssistReply> {
  let known: { readonly number: number; readonly subject: AssistSubject } | null = null
  let api: ApiModels | null = null

  const subjectOf = async (document: NumberedText): Promise<AssistSubject | null> => {
    const { number, text, notation, workflowType } = document
    if (known?.number === number) return known.subject
    if (text === null) return null
    const { parse } = await loadNotation(notation)
    const tree = parse(text, known?.subject.notation === notation ? known.subject : undefined)
    const subject = { text, tree, machine: readMachine(tree), workflowType, notation }
    known = { number, subject }
    return subject
  }

  return async ({ document, question }) => {
    const subject = await subjectOf(document)
    if (!subject) return { kind: 'textMissing' }
    try {
      if (question.kind === 'completions' || question.kind === 'hover') api ??= await loadModels()
    } catch {
      // Without a network the models may be out of reach: everything else is answered, and they are asked for the next time.
    }
    return { kind: 'answer', answer: answer(api ? { ...subject, api } : subject, question) }
  }
}

function answer(subject: AssistSubject, question: AssistQuestion): AssistAnswer {
  if (question.kind === 'renaming') return planRename(subject, question.offset, question.name)
  if (question.kind !== 'expression') {
    const { kind, offset, samples } = question
    return asks[kind](samples ? { ...subject, samples } : subject, offset)
  }
  const state = stateAt(subject.machine, question.state)
  const expression = { ...question.expression, variables: variablesAt(subject, { state }) }
  return expressionAsks[question.asks](expression, question.offset)
}
