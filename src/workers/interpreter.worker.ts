// Runs workflows away from the page's thread: a runaway expression ends with its worker.
import { serve } from './connect'
import { interpreterAnswers, transferablesOf } from './interpreterAnswers'

serve(
  interpreterAnswers(() => performance.now()),
  transferablesOf,
)
