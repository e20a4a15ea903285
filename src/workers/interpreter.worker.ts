// Runs workflows away from the page's thread: a runaway expression ends with its worker.
import type { RunOrder } from '../core/runs/RunOrder'
import { loadNotation } from '../core/syntax/notations'
import { serve } from './connect'
import { interpreterAnswers, transferablesOf } from './interpreterAnswers'
import type { InterpreterReply, InterpreterRequest } from './interpreterProtocol'
import { loadResponseModels, responseModels } from './responseModels'

/** What the definition and those that it may start are written in. */
async function loadNotations({ notation, workflows = [] }: RunOrder): Promise<void> {
  const all = new Set([notation, ...workflows.map((workflow) => workflow.notation)])
  await Promise.all([...all].map(loadNotation))
}

const answer = interpreterAnswers(() => performance.now(), responseModels)

serve<InterpreterRequest, InterpreterReply>(async (request) => {
  if (request.kind === 'testState') await loadResponseModels()
  if (request.kind === 'start') await loadNotations(request.order)
  return answer(request)
}, transferablesOf)
