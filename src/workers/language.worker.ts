// Checks definitions away from the page's thread.
import { serve } from './connect'
import { createChecker } from './languageAnswers'

serve(createChecker())
