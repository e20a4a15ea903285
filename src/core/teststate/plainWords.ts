// AWS's words for a failed evaluation, shortened to what somebody who is typing the expression needs.
import type { EvaluationError } from '../expressions/Evaluation'

/** Applied in order; the first that matches words the failure. The text they see is AWS's without what it quotes at length. */
const WORDINGS: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  [/^returned nothing \(undefined\)\.$/, () => 'Gives nothing: what it reads is not in the sample.'],
  [/^returned an unsupported result type\.$/, () => 'Gives something JSON cannot hold, such as a function.'],
  [
    /^returned an unexpected result type\. Expected '(.*?)', but was '(.*?)'/,
    (wanted = '', found = '') => `Gives ${withArticle(found)}, where ${withArticle(wanted)} is needed.`,
  ],
  [/^threw an error during evaluation[.:] (?:([A-Z]\d{4}): )?(.*)$/s, (_code, reason = '') => reason],
  [/^Invalid path '.*?' ?: No results for path: (.*)$/s, (at = '') => `Nothing is found at ${at}.`],
  [/^Invalid path '.*?' ?: Missing property in path (.*)$/s, (at = '') => `There is nothing at ${at} to look into.`],
  [/^Invalid path '.*?' ?: The variable '(.*?)' has not/s, (name = '') => `The sample has no variable ${name}.`],
  [
    /^Invalid path '(.*?)': The choice state's condition path references an invalid value\.$/s,
    (path = '') => `Nothing is found at ${path}.`,
  ],
  [
    /^The JSONPath '(.*?)' specified for the field '.*?' could not be found/s,
    (path = '') => `Nothing is found at ${path}.`,
  ],
  [
    /The JsonPath argument for the field '(.*?)' could not be found in the input/s,
    (path = '') => `Nothing is found at ${path}.`,
  ],
  [/^There was an error while evaluating the intrinsic function: .*\)\. (.*)$/s, (reason = '') => reason],
]

/** One sentence. `source` is the expression that failed. */
export function plainWords({ cause, location }: EvaluationError, source: string): string {
  const quoted = `The JSONata expression '${source}' specified for the field '${location}' `
  const text = cause.startsWith(quoted) ? cause.slice(quoted.length) : cause
  for (const [pattern, word] of WORDINGS) {
    const found = pattern.exec(text)
    if (found) return word(...found.slice(1))
  }
  return text
}

function withArticle(type: string): string {
  if (type === 'null') return 'null'
  return /^[aio]/.test(type) ? `an ${type}` : `a ${type}`
}
