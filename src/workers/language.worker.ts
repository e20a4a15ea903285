// Checks definitions away from the page's thread.
import { loadNotation } from '../core/syntax/notations'
import { serve } from './connect'
import { createChecker } from './languageAnswers'
import type { LanguageReply, LanguageRequest } from './languageProtocol'

const check = createChecker()

serve<LanguageRequest, LanguageReply>(async (request) => {
  await loadNotation(request.notation)
  return check(request)
})
