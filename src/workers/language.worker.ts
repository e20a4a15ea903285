// Checks definitions away from the page's thread.
import { loadNotation } from '../core/syntax/notations'
import { serve } from './connect'
import { checkText } from './languageAnswers'
import type { LanguageReply, LanguageRequest } from './languageProtocol'

serve<LanguageRequest, LanguageReply>(async (request) => {
  await loadNotation(request.notation)
  return checkText(request)
})
