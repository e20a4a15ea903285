// rule json-comment: AWS's JSON has no comments.
import type { LintRule } from '../Finding'

/** Comments are kept here, but AWS refuses a definition that has them. Reported once, at the first. */
export const jsonComment: LintRule = {
  id: 'json-comment',
  code: 'INVALID_JSON_DESCRIPTION',
  severity: 'WARNING',
  help: 'AWS refuses comments in a definition; the Comment field is for them.',
  check({ tree }, report) {
    const [first] = tree.comments
    if (!first) return
    const message = 'AWS refuses comments in a definition. Move them into Comment fields before you deploy it.'
    report({ node: null, range: first, path: [], location: null, message })
  },
}
