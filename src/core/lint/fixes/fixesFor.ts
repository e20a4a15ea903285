// Which rule's findings are set right by whom.

import type { Change } from '../../syntax/Notation'
import { pathOf } from '../../syntax/pathOf'
import type { Fix } from '../Finding'
import type { DefinitionSite, RuleReport } from '../LintRule'
import type { StateSite } from '../StateSite'
import { catchOrderFixes } from './catch-order'
import { catchReplacesInputFixes } from './catch-replaces-input'
import { choiceRuleFixes } from './choice-rule'
import { choiceWithoutDefaultFixes } from './choice-without-default'
import { credentialsRoleFixes } from './credentials-role'
import { directLambdaFixes } from './direct-lambda'
import { dollarKeyInJsonataFixes } from './dollar-key-in-jsonata'
import { duplicateLabelFixes } from './duplicate-label'
import { duplicateStateNameFixes } from './duplicate-state-name'
import { duplicateTemplateKeyFixes } from './duplicate-template-key'
import { errorEqualsFixes } from './error-equals'
import { exclusiveFieldsFixes } from './exclusive-fields'
import { expressSupportFixes } from './express-support'
import { expressionInJsonpathFixes } from './expression-in-jsonpath'
import { expressionInTextFixes } from './expression-in-text'
import type { FixMaker } from './FixMaker'
import { filteredItemsFixes } from './filtered-items'
import { heartbeatFixes } from './heartbeat'
import { jsonPathFixes } from './json-path'
import { jsonataReferenceFixes } from './jsonata-reference'
import { jsonataStringFixes } from './jsonata-string'
import { labelFixes } from './label'
import { lambdaMetadataKeptFixes } from './lambda-metadata-kept'
import { lambdaWithoutRetryFixes } from './lambda-without-retry'
import { legacyIteratorFixes } from './legacy-iterator'
import { mapParametersFixes } from './map-parameters'
import { maxDelayFixes } from './max-delay'
import { missingEndStateFixes } from './missing-end-state'
import { missingTargetFixes } from './missing-target'
import { neverRaisedErrorFixes } from './never-raised-error'
import { noDollarFixes } from './no-dollar'
import { noPathFixes } from './no-path'
import { passResultIsStaticFixes } from './pass-result-is-static'
import { possiblyUndefinedVariableFixes } from './possibly-undefined-variable'
import { processorModeFixes } from './processor-mode'
import { readerConfigFixes } from './reader-config'
import { reservedErrorNameFixes } from './reserved-error-name'
import { reservedVariableFixes } from './reserved-variable'
import { resourceFixes } from './resource'
import { retryOrderFixes } from './retry-order'
import { retryWithoutAttemptsFixes } from './retry-without-attempts'
import { schemaFixes } from './schema'
import { stateNameBlanksFixes } from './state-name-blanks'
import { taskWithoutTimeoutFixes } from './task-without-timeout'
import { templateValuesFixes } from './template-values'
import { timestampFixes } from './timestamp'
import { uncatchableErrorFixes } from './uncatchable-error'
import { uncaughtFailureFixes } from './uncaught-failure'
import { unguardedVariableFixes } from './unguarded-variable'
import { unquotedPlaceholderFixes } from './unquoted-placeholder'
import { unreachableRuleFixes } from './unreachable-rule'
import { unreadResultFixes } from './unread-result'
import { unusedVariableFixes } from './unused-variable'
import { uselessHeartbeatFixes } from './useless-heartbeat'
import { variableNameFixes } from './variable-name'

/** All makers, by the names of their rules. */
export const fixMakers: readonly FixMaker[] = [
  catchOrderFixes,
  catchReplacesInputFixes,
  choiceRuleFixes,
  choiceWithoutDefaultFixes,
  credentialsRoleFixes,
  directLambdaFixes,
  dollarKeyInJsonataFixes,
  duplicateLabelFixes,
  duplicateStateNameFixes,
  duplicateTemplateKeyFixes,
  errorEqualsFixes,
  exclusiveFieldsFixes,
  expressionInTextFixes,
  expressSupportFixes,
  expressionInJsonpathFixes,
  filteredItemsFixes,
  heartbeatFixes,
  jsonPathFixes,
  jsonataReferenceFixes,
  jsonataStringFixes,
  labelFixes,
  lambdaMetadataKeptFixes,
  lambdaWithoutRetryFixes,
  legacyIteratorFixes,
  mapParametersFixes,
  maxDelayFixes,
  missingEndStateFixes,
  missingTargetFixes,
  neverRaisedErrorFixes,
  noDollarFixes,
  noPathFixes,
  passResultIsStaticFixes,
  possiblyUndefinedVariableFixes,
  processorModeFixes,
  readerConfigFixes,
  reservedErrorNameFixes,
  reservedVariableFixes,
  resourceFixes,
  retryOrderFixes,
  retryWithoutAttemptsFixes,
  schemaFixes,
  stateNameBlanksFixes,
  taskWithoutTimeoutFixes,
  templateValuesFixes,
  timestampFixes,
  uncatchableErrorFixes,
  uncaughtFailureFixes,
  unguardedVariableFixes,
  unquotedPlaceholderFixes,
  unreachableRuleFixes,
  unreadResultFixes,
  unusedVariableFixes,
  uselessHeartbeatFixes,
  variableNameFixes,
]

const byRule: ReadonlyMap<string, FixMaker> = new Map(fixMakers.map((maker) => [maker.rule, maker]))

/** The fixes of what a rule found in a state, with paths from the state. */
export function stateFixes(rule: string, problem: RuleReport, site: StateSite): readonly Fix[] {
  const fixes = byRule.get(rule)?.inState?.(problem, site) ?? []
  if (fixes.length === 0) return fixes
  const depth = pathOf(site.node).length
  return fixes.map(({ label, changes }) => ({ label, changes: changes.map((change) => fromState(change, depth)) }))
}

/** The fixes of what a rule found in the definition. */
export function definitionFixes(rule: string, problem: RuleReport, site: DefinitionSite): readonly Fix[] {
  return byRule.get(rule)?.inDefinition?.(problem, site) ?? []
}

function fromState(change: Change, depth: number): Change {
  switch (change.op) {
    case 'insert':
      return { ...change, into: change.into.slice(depth) }
    case 'move':
      return { ...change, from: change.from.slice(depth), into: change.into.slice(depth) }
    default:
      return { ...change, at: change.at.slice(depth) }
  }
}
