// rule json-comment: AWS's JSON has no comments.
import type { LintRule } from '../../LintRule'

/** Comments are kept here, but AWS refuses a definition that has them. Reported once, at the first. */
export const jsonComment: LintRule = {
  id: 'json-comment',
  code: 'INVALID_JSON_DESCRIPTION',
  severity: 'WARNING',
  doc: {
    what: 'A definition has no comments in // or /* */.',
    why: 'They are kept here, but AWS refuses a definition that has them; tools that deploy may take them out.',
    fix: 'Move what they say into the Comment field of the state or of the workflow.',
    example: {
      bad: '{ "Type": "Pass", /* ends here */ "End": true }',
      good: '{ "Type": "Pass", "Comment": "ends here", "End": true }',
    },
  },
  checkDefinition({ text, tree }, report) {
    const [first] = tree.comments
    // YAML's own comments are none of a definition's: what is deployed is made from it.
    if (!first || text.charAt(first.from) !== '/') return
    const message = 'AWS refuses comments in a definition. Move them into Comment fields before you deploy it.'
    report({ node: null, range: first, path: [], location: null, message })
  },
}
