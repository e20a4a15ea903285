// rule definition-object: a definition is a JSON object.
import type { LintRule } from '../Finding'

/** An empty text, a list or a bare value is no definition. */
export const definitionObject: LintRule = {
  id: 'definition-object',
  code: 'SCHEMA_VALIDATION_FAILED',
  severity: 'ERROR',
  help: 'The definition has to be one JSON object with StartAt and States.',
  check({ tree }, report) {
    const { root, problems } = tree
    if (root?.kind === 'object' || problems.some(({ code }) => code !== 'empty')) return
    const range = { from: root?.from ?? 0, to: root?.to ?? 0 }
    report({ node: null, range, path: [], location: null, message: 'Definition must be a valid JSON object' })
  },
}
