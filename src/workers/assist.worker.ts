// Answers questions about the text while it is edited. A worker of its own: an answer that people wait for must not stand behind the
// check of a large definition.
import { createAssistant } from './assistAnswers'
import { serve } from './connect'

serve(createAssistant(() => import('../core/assist/apiModels.data.js')))
