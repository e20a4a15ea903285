// Reads YAML text into a tolerant tree of the same shape as JSON's. See YAML 1.2.2 for what is YAML; what a plain scalar
// stands for is decided by its core schema, and CloudFormation's tags are read as the objects they are short for.
import type { SyntaxProblem, SyntaxTree } from '../SyntaxTree'
import { maskPlaceholders } from './maskPlaceholders'
import { readTokens } from './readTokens'
import { YamlTreeBuilder } from './YamlTreeBuilder'
import { yamlProblem } from './yamlProblem'

/** A text that is not YAML at all would make a problem of every word. */
const MAX_PROBLEMS = 100

/** Total: any text has a tree, maybe with problems. */
export function parseYaml(text: string): SyntaxTree {
  const masked = maskPlaceholders(text)
  const { documents, comments, problems } = readTokens(masked.text)
  const [first, second] = documents
  const root = first ? new YamlTreeBuilder(masked.unmask, problems).build(first) : null
  if (second) problems.push(secondDocument(text, second.offset))
  if (!root && problems.length === 0) problems.push(yamlProblem('empty', 0, text.length))
  return { root, problems: inOrder(problems), comments }
}

/** The line on which the second document begins. */
function secondDocument(text: string, offset: number): SyntaxProblem {
  const end = text.indexOf('\n', offset)
  return yamlProblem('second-document', offset, end < 0 ? text.length : end)
}

function inOrder(problems: readonly SyntaxProblem[]): readonly SyntaxProblem[] {
  return problems.toSorted((a, b) => a.from - b.from).slice(0, MAX_PROBLEMS)
}
