// All rules, in the order in which problems at the same place are listed.
import type { LintRule } from '../Finding'
import { choiceRule } from './choice-rule'
import { credentialsRole } from './credentials-role'
import { definitionObject } from './definition-object'
import { duplicateStateName } from './duplicate-state-name'
import { errorEquals } from './error-equals'
import { exclusiveFields } from './exclusive-fields'
import { expressSupport } from './express-support'
import { jsonComment } from './json-comment'
import { jsonPath } from './json-path'
import { jsonSyntax } from './json-syntax'
import { jsonataString } from './jsonata-string'
import { label } from './label'
import { missingEndState } from './missing-end-state'
import { missingTarget } from './missing-target'
import { processorMode } from './processor-mode'
import { queryLanguage } from './query-language'
import { reservedVariable } from './reserved-variable'
import { schema } from './schema'
import { shadowedVariable } from './shadowed-variable'
import { stateName } from './state-name'
import { templateValues } from './template-values'
import { timestamp } from './timestamp'
import { unreachableState } from './unreachable-state'
import { variableName } from './variable-name'

/** Every rule a definition is held to. */
export const lintRules = [
  jsonSyntax,
  jsonComment,
  definitionObject,
  schema,
  queryLanguage,
  exclusiveFields,
  processorMode,
  choiceRule,
  jsonPath,
  timestamp,
  templateValues,
  jsonataString,
  errorEquals,
  credentialsRole,
  expressSupport,
  stateName,
  label,
  variableName,
  reservedVariable,
  shadowedVariable,
  duplicateStateName,
  missingTarget,
  missingEndState,
  unreachableState,
] as const satisfies readonly LintRule[]
