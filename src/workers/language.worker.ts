// Checks definitions away from the page's thread.
import { serve } from './connect'
import { checkText } from './languageAnswers'

serve(checkText)
