// What grows while a definition is compiled.
import type { ProgramState } from '../asl/Execution'
import type { QueryLanguage, WorkflowType } from '../asl/StateType'
import type { CompiledState } from './Program'
import type { ProgramDiagnostic } from './ProgramFault'

export interface Compilation {
  /** The machine's query language, which nested states inherit whatever the state around them says. */
  readonly language: QueryLanguage
  readonly workflowType: WorkflowType
  readonly infos: ProgramState[]
  /** By index; null until compiled, or when faulty. */
  readonly states: (CompiledState | null)[]
  readonly faults: ProgramDiagnostic[]
  /** All state names so far: they are unique in the whole definition. */
  readonly names: Set<string>
}
