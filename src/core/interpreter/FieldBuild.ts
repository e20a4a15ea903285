// What a state asks for while it is compiled: its fields as closures, its faults in AWS's words.
import type { ProgramState } from '../asl/Execution'
import { END, type Exit, NOWHERE } from '../asl/Exit'
import type { StateBuild } from '../asl/StateBuild'
import type { QueryLanguage, WorkflowType } from '../asl/StateType'
import { isJsonObject, type JsonObject, type JsonValue, memberOf } from '../base/JsonValue'
import { type Path, stepName } from '../base/Path'
import type { Result } from '../base/Result'
import type { CompiledExpression } from '../expressions/Evaluation'
import { compileJsonataTemplate } from '../expressions/jsonata/compileJsonataTemplate'
import { compileTyped } from '../expressions/jsonata/compileTyped'
import type { Expected } from '../expressions/jsonata/Expected'
import type { JsonataFault } from '../expressions/jsonata/JsonataFault'
import type { StatesMember } from '../expressions/jsonata/JsonataOptions'
import { compilePath } from '../expressions/jsonpath/compilePath'
import { compileReferencePath, type ReferencePath } from '../expressions/jsonpath/compileReferencePath'
import { compileFieldValue } from '../expressions/template/compileFieldValue'
import { compileTemplate } from '../expressions/template/compileTemplate'
import type { Compilation } from './Compilation'
import { checkAssigned } from './checkAssigned'
import { constantOf } from './constantOf'
import { fieldName } from './fieldName'
import { numberFromPath } from './numberFromPath'
import type { ResultPlace } from './Program'
import type { Scope } from './Scope'

interface Source {
  readonly compilation: Compilation
  readonly scope: Scope
  readonly info: ProgramState
  readonly definition: JsonObject
  readonly language: QueryLanguage
  readonly hasResult: boolean
  readonly nested: (machine: JsonValue, path: Path, owner: number) => number
}

const INPUTS: readonly StatesMember[] = ['input', 'context']

/** One object a state; gone when the program is compiled. */
export class FieldBuild implements StateBuild {
  readonly name: string
  readonly definition: JsonObject
  readonly language: QueryLanguage
  readonly workflowType: WorkflowType
  readonly exit: Exit
  private readonly source: Source

  constructor(source: Source) {
    this.source = source
    this.name = source.info.name
    this.definition = source.definition
    this.language = source.language
    this.workflowType = source.compilation.workflowType
    this.exit = this.exitOf([], source.definition, this.ending(), source.hasResult ? [...INPUTS, 'result'] : INPUTS)
  }

  field(name: string): JsonValue | undefined {
    return memberOf(this.definition, name)
  }

  fault(at: Path, message: string, code = 'SCHEMA_VALIDATION_FAILED'): void {
    this.source.compilation.faults.push({ code, message, path: [...this.source.info.path, ...at] })
  }

  template(name: string, within: Path = []): CompiledExpression | null {
    const value = this.fieldWithin(within, name)
    return value === undefined ? null : this.templateAt([...within, name], value, INPUTS)
  }

  /** A template anywhere in the state; `states` are the members of `$states` it sees. */
  templateAt(at: Path, value: JsonValue, states: readonly StatesMember[]): CompiledExpression | null {
    if (this.language === 'JSONata') return this.checked(at, compileJsonataTemplate(value, fieldName(at), { states }))
    const compiled = compileTemplate(value, fieldName(at))
    if (compiled.ok) return compiled.value
    this.fault(at, compiled.error.message)
    return null
  }

  referencePath(at: Path, source: JsonValue | undefined): ReferencePath | null {
    if (typeof source !== 'string') {
      this.fault(at, 'Expected value of type [STRING]')
      return null
    }
    const compiled = compileReferencePath(source)
    if (compiled.ok) return compiled.value
    this.fault(at, compiled.error.message)
    return null
  }

  fieldValue(name: string): CompiledExpression | null {
    const source = this.language === 'JSONPath' ? this.field(name) : undefined
    if (source === undefined) return null
    const compiled = typeof source === 'string' ? compileFieldValue(source, name) : null
    if (compiled?.ok) return compiled.value
    this.fault([name], compiled?.error.message ?? 'Expected value of type [STRING]')
    return null
  }

  typed<T extends JsonValue>(
    at: Path,
    value: JsonValue | undefined,
    expected: Expected<T>,
  ): CompiledExpression<T> | null {
    if (value === undefined) return null
    if (this.language === 'JSONata')
      return this.checked(at, compileTyped(value, fieldName(at), expected, { states: INPUTS }))
    if (expected.accepts(value)) return constantOf(value)
    this.fault(
      at,
      expected.type === 'number'
        ? 'Expected value of type Integer'
        : `Expected value of type [${expected.type.toUpperCase()}]`,
    )
    return null
  }

  number(
    name: string,
    expected: Expected<number>,
    wording: 'integer' | 'float' = 'integer',
    within: Path = [],
  ): CompiledExpression<number> | null {
    const source = this.language === 'JSONPath' ? this.fieldWithin(within, `${name}Path`) : undefined
    if (source === undefined) return this.typed([...within, name], this.fieldWithin(within, name), expected)
    const path = this.referencePath([...within, `${name}Path`], source)
    return path && numberFromPath(name, path, expected, wording)
  }

  /** InputPath and OutputPath: `null` selects an empty object, absence everything. */
  selection(name: string): CompiledExpression | null {
    const source = this.field(name)
    if (source === undefined || source === '$') return null
    if (source === null) return constantOf({})
    const compiled = typeof source === 'string' ? compilePath(source) : null
    if (compiled?.ok) return compiled.value
    this.fault([name], compiled?.error.message ?? 'Expected value of type [STRING]')
    return null
  }

  /** ResultPath, of the state or a catcher. */
  place(at: Path, source: JsonValue | undefined): ResultPlace {
    if (source === undefined || source === '$') return 'replace'
    if (source === null) return 'discard'
    const path = this.referencePath(at, source)
    if (path && path.root === 'input') return path
    if (path) this.fault(at, 'Value is not a Reference Path')
    return 'replace'
  }

  ruleExit(index: number, rule: JsonObject): Exit {
    const at: Path = ['Choices', index]
    return this.exitOf(
      at,
      rule,
      { label: `rule/${index}`, next: this.target([...at, 'Next'], memberOf(rule, 'Next')) },
      INPUTS,
    )
  }

  catchExit(index: number, catcher: JsonObject): Exit {
    const at: Path = ['Catch', index]
    const ending = { label: `catch/${index}`, next: this.target([...at, 'Next'], memberOf(catcher, 'Next')) }
    return this.exitOf(at, catcher, ending, [...INPUTS, 'errorOutput'])
  }

  defaultExit(): Exit {
    const name = this.field('Default')
    return { ...this.exit, label: 'default', next: name === undefined ? NOWHERE : this.target(['Default'], name) }
  }

  machine(at: Path, value: JsonValue | undefined): number {
    const { info, nested } = this.source
    if (isJsonObject(value)) return nested(value, [...info.path, ...at], info.index)
    this.fault(at, 'Expected value of type [OBJECT]')
    return 0
  }

  private fieldWithin(within: Path, name: string): JsonValue | undefined {
    return memberOf(
      within.reduce<JsonValue | undefined>((at, step) => memberOf(at, String(stepName(step))), this.definition),
      name,
    )
  }

  private ending(): Pick<Exit, 'label' | 'next'> {
    const { type } = this.source.info
    if (type === 'Succeed' || type === 'Fail') return { label: 'end', next: END }
    if (type === 'Choice') return { label: 'default', next: NOWHERE }
    const next = this.field('Next')
    if (next !== undefined) return { label: 'next', next: this.target(['Next'], next) }
    if (this.field('End') !== true)
      this.fault([], 'This object should have only one of the following fields: [Next, End]')
    return { label: 'end', next: END }
  }

  private target(at: Path, name: JsonValue | undefined): number {
    const index = typeof name === 'string' ? this.source.scope.states.get(name) : undefined
    if (index !== undefined) return index
    if (name === undefined) this.fault(at.slice(0, -1), 'These fields are required: [Next]')
    else if (typeof name !== 'string') this.fault(at, 'Expected value of type [STRING]')
    else this.fault(at, `Missing 'Next' target: ${name}`, 'MISSING_TRANSITION_TARGET')
    return END
  }

  private exitOf(
    at: Path,
    source: JsonObject,
    ending: Pick<Exit, 'label' | 'next'>,
    states: readonly StatesMember[],
  ): Exit {
    const assign = memberOf(source, 'Assign')
    const output = this.language === 'JSONata' ? memberOf(source, 'Output') : undefined
    const { compilation, info } = this.source
    if (assign !== undefined) checkAssigned(compilation, this.language, [...info.path, ...at, 'Assign'], assign)
    return {
      ...ending,
      assign: assign === undefined ? null : this.templateAt([...at, 'Assign'], assign, states),
      output: output === undefined ? null : this.templateAt([...at, 'Output'], output, states),
    }
  }

  private checked<T>(at: Path, compiled: Result<T, readonly JsonataFault[]>): T | null {
    if (compiled.ok) return compiled.value
    for (const { message, code, path } of compiled.error) this.fault([...at, ...path], message, code)
    return null
  }
}
