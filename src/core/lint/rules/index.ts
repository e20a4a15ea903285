// All rules of AWS, in the order in which problems at the same place are listed.
import type { LintRule } from '../LintRule'
import { jsonataReference } from './expressions/jsonata-reference'
import { jsonataString } from './expressions/jsonata-string'
import { jsonataSyntax } from './expressions/jsonata-syntax'
import { queryLanguage } from './expressions/query-language'
import { choiceRule } from './fields/choice-rule'
import { credentialsRole } from './fields/credentials-role'
import { errorEquals } from './fields/error-equals'
import { exclusiveFields } from './fields/exclusive-fields'
import { heartbeat } from './fields/heartbeat'
import { processorMode } from './fields/processor-mode'
import { readerConfig } from './fields/reader-config'
import { schema } from './fields/schema'
import { timestamp } from './fields/timestamp'
import { missingEndState } from './flow/missing-end-state'
import { missingTarget } from './flow/missing-target'
import { unreachableState } from './flow/unreachable-state'
import { duplicateLabel } from './names/duplicate-label'
import { duplicateStateName } from './names/duplicate-state-name'
import { label } from './names/label'
import { stateName } from './names/state-name'
import { duplicateTemplateKey } from './paths/duplicate-template-key'
import { jsonPath } from './paths/json-path'
import { noDollar } from './paths/no-dollar'
import { noPath } from './paths/no-path'
import { passResultIsStatic } from './paths/pass-result-is-static'
import { templateValues } from './paths/template-values'
import { expressSupport } from './services/express-support'
import { resource } from './services/resource'
import { definitionObject } from './text/definition-object'
import { definitionSize } from './text/definition-size'
import { jsonComment } from './text/json-comment'
import { jsonSyntax } from './text/json-syntax'
import { possiblyUndefinedVariable } from './variables/possibly-undefined-variable'
import { reservedVariable } from './variables/reserved-variable'
import { shadowedVariable } from './variables/shadowed-variable'
import { variableName } from './variables/variable-name'

/** Every rule that AWS holds a definition to. */
export const lintRules: readonly LintRule[] = [
  jsonSyntax,
  jsonComment,
  definitionObject,
  definitionSize,
  schema,
  queryLanguage,
  exclusiveFields,
  processorMode,
  readerConfig,
  heartbeat,
  choiceRule,
  jsonPath,
  timestamp,
  templateValues,
  duplicateTemplateKey,
  jsonataString,
  jsonataSyntax,
  jsonataReference,
  errorEquals,
  credentialsRole,
  resource,
  expressSupport,
  stateName,
  label,
  variableName,
  reservedVariable,
  shadowedVariable,
  duplicateStateName,
  duplicateLabel,
  missingTarget,
  missingEndState,
  unreachableState,
  noDollar,
  noPath,
  passResultIsStatic,
  possiblyUndefinedVariable,
]
