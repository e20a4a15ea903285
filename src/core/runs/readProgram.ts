// From a definition's text to a program, or to the sentence that says why it cannot run.

import type { WorkflowType } from '../asl/StateType'
import { invariant } from '../base/invariant'
import { isJsonObject, type JsonValue, memberOf } from '../base/JsonValue'
import { err, type Result } from '../base/Result'
import { compileProgram } from '../interpreter/compileProgram'
import type { Program } from '../interpreter/Program'
import { readMachine } from '../machine/readMachine'
import { fillDefinition } from '../substitutions/fillDefinition'
import type { SubstitutionValues } from '../substitutions/Substitution'
import type { NotationId } from '../syntax/Notation'
import { notationOf } from '../syntax/notations'
import type { SyntaxTree } from '../syntax/SyntaxTree'
import { LineIndex } from '../text/LineIndex'
import { placeholderRefusal } from './placeholderRefusal'

/**
 * Puts the values of substitutions in. Refuses text that does not parse, bare `${Name}` placeholders and those in the name
 * of a target when they have no value, a machine without states, and what AWS refuses. The notation must have been loaded.
 */
export function readProgram(
  text: string,
  notation: NotationId,
  type: WorkflowType = 'STANDARD',
  values: SubstitutionValues = new Map(),
): Result<Program, string> {
  const grammar = notationOf(notation)
  invariant(grammar, `no notation ${notation}`)
  const tree = grammar.parse(text)
  const fault = textFault(text, tree) ?? placeholderRefusal(text, tree, notation, values) ?? emptiness(tree.root?.value)
  if (fault !== null) return err(fault)
  const definition = text.includes('${') ? fillDefinition(readMachine(tree), values) : tree.root?.value
  const program = compileProgram(definition ?? null, type)
  return program.ok ? program : err(program.error.message)
}

function textFault(text: string, { root, problems }: SyntaxTree): string | null {
  const [problem] = problems
  if (problem) return `The definition cannot be read. Line ${lineAt(text, problem.from)}: ${problem.message}`
  return root?.value === undefined ? 'The definition is empty.' : null
}

function emptiness(definition: JsonValue | undefined): string | null {
  const states = memberOf(definition, 'States')
  const isEmpty = isJsonObject(states) && Object.keys(states).length === 0
  return isEmpty ? 'The workflow has no states. Add a state to run it.' : null
}

function lineAt(text: string, offset: number): number {
  return new LineIndex(text).lineAt(Math.min(offset, text.length))
}
