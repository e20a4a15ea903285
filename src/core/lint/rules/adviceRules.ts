// Rules that AWS does not have: what runs, and mostly is not meant. Never errors.
import type { LintRule } from '../LintRule'
import { growingVariable } from './data/growing-variable'
import { lambdaMetadataKept } from './data/lambda-metadata-kept'
import { unreadResult } from './data/unread-result'
import { catchOrder } from './errors/catch-order'
import { catchReplacesInput } from './errors/catch-replaces-input'
import { maxDelay } from './errors/max-delay'
import { neverRaisedError } from './errors/never-raised-error'
import { reservedErrorName } from './errors/reserved-error-name'
import { retryOrder } from './errors/retry-order'
import { retryWithoutAttempts } from './errors/retry-without-attempts'
import { uncatchableError } from './errors/uncatchable-error'
import { uncaughtFailure } from './errors/uncaught-failure'
import { dollarKeyInJsonata } from './expressions/dollar-key-in-jsonata'
import { expressionInJsonpath } from './expressions/expression-in-jsonpath'
import { expressionInText } from './expressions/expression-in-text'
import { filteredItems } from './expressions/filtered-items'
import { legacyIterator } from './fields/legacy-iterator'
import { mapParameters } from './fields/map-parameters'
import { choiceWithoutDefault } from './flow/choice-without-default'
import { deadEndLoop } from './flow/dead-end-loop'
import { loopWithoutWait } from './flow/loop-without-wait'
import { unguardedVariable } from './flow/unguarded-variable'
import { unreachableRule } from './flow/unreachable-rule'
import { similarStateNames } from './names/similar-state-names'
import { stateNameBlanks } from './names/state-name-blanks'
import { directLambda } from './tasks/direct-lambda'
import { expressWait } from './tasks/express-wait'
import { hardcodedAccount } from './tasks/hardcoded-account'
import { lambdaWithoutRetry } from './tasks/lambda-without-retry'
import { taskWithoutTimeout } from './tasks/task-without-timeout'
import { uselessHeartbeat } from './tasks/useless-heartbeat'
import { unquotedPlaceholder } from './text/unquoted-placeholder'
import { outputBeforeAssign } from './variables/output-before-assign'
import { unusedVariable } from './variables/unused-variable'

/** Warnings are true wherever they stand; hints may be meant otherwise, and are told once for each workflow. */
export const adviceRules: readonly LintRule[] = [
  choiceWithoutDefault,
  unreachableRule,
  unguardedVariable,
  deadEndLoop,
  loopWithoutWait,
  taskWithoutTimeout,
  uselessHeartbeat,
  expressWait,
  lambdaWithoutRetry,
  retryOrder,
  catchOrder,
  uncatchableError,
  neverRaisedError,
  retryWithoutAttempts,
  maxDelay,
  reservedErrorName,
  catchReplacesInput,
  uncaughtFailure,
  unusedVariable,
  outputBeforeAssign,
  unreadResult,
  growingVariable,
  lambdaMetadataKept,
  dollarKeyInJsonata,
  expressionInJsonpath,
  expressionInText,
  filteredItems,
  stateNameBlanks,
  similarStateNames,
  legacyIterator,
  mapParameters,
  directLambda,
  hardcodedAccount,
  unquotedPlaceholder,
]

const ids: ReadonlySet<string> = new Set(adviceRules.map(({ id }) => id))

/** True for a finding of such a rule: AWS's own answer does not have it. */
export function isAdvice({ rule }: { readonly rule: string }): boolean {
  return ids.has(rule)
}
