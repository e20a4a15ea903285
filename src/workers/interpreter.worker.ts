// Runs workflows away from the page's thread: a runaway expression ends with its worker.
import { serve } from './connect'
import { interpreterAnswers, transferablesOf } from './interpreterAnswers'
import type { InterpreterReply, InterpreterRequest } from './interpreterProtocol'
import { loadResponseModels, responseModels } from './responseModels'

const answer = interpreterAnswers(() => performance.now(), responseModels)

serve<InterpreterRequest, InterpreterReply>(async (request) => {
  if (request.kind === 'testState') await loadResponseModels()
  return answer(request)
}, transferablesOf)
