// What a field of a state sees when it is evaluated: which value `$` is, which members `$states` has.
import type { StateSample } from '../asl/StateSample'
import type { QueryLanguage } from '../asl/StateType'
import { type JsonObject, type JsonValue, memberOf } from '../base/JsonValue'
import { type Path, stepName } from '../base/Path'
import { err, ok } from '../base/Result'
import type { Chance, Evaluated, EvaluationScope } from '../expressions/Evaluation'
import type { StatesMember } from '../expressions/jsonata/JsonataOptions'
import type { FieldBuild } from '../interpreter/FieldBuild'
import { placeResult } from '../interpreter/placeResult'
import { itemsOf } from '../items/ItemList'
import { hasOwnResult, loneBuild } from './loneBuild'

export interface PreviewSubject {
  readonly definition: JsonObject
  readonly language: QueryLanguage
  /** The field, relative to the state. */
  readonly at: Path
  readonly sample: StateSample
  readonly chance: Chance
}

/** The first fields of the data flow are evaluated on the way to `at`; what fails there fails here. */
export function previewScope(subject: PreviewSubject): Evaluated<EvaluationScope> {
  const { language, sample } = subject
  const members = statesOf(subject)
  const focus = language === 'JSONata' ? ok(sample.input) : focusOf(subject)
  if (!focus.ok) return focus
  return ok({ ...scopeOf(subject, focus.value), ...seenOf(sample, members) })
}

function seenOf(sample: StateSample, members: readonly StatesMember[]): Partial<EvaluationScope> {
  return {
    ...(sample.result !== undefined && members.includes('result') && { result: sample.result }),
    ...(sample.errorOutput !== undefined && members.includes('errorOutput') && { errorOutput: sample.errorOutput }),
  }
}

function scopeOf({ sample, chance, ...subject }: PreviewSubject, input: JsonValue): EvaluationScope {
  return {
    input,
    context: () => ({ ...sample.context, ...taskToken(subject), ...itemContext({ sample, chance, ...subject }) }),
    variables: new Map(Object.entries(sample.variables)),
    chance,
  }
}

/** Members of `$states` that a field may read. */
export function statesOf({ definition, at }: PreviewSubject): readonly StatesMember[] {
  const [first] = namesOf(at)
  if (first === 'Catch') return ['input', 'context', 'errorOutput']
  const isExit = first === 'Output' || first === 'Assign'
  return isExit && hasOwnResult(definition) ? ['input', 'context', 'result'] : ['input', 'context']
}

/** `$` of a JSONPath field (language section 4: the order of the data flow). */
function focusOf(subject: PreviewSubject): Evaluated {
  const { sample, at } = subject
  const [first, , third] = namesOf(at)
  if (first === 'InputPath') return ok(sample.input)
  if (first === 'Catch' && third !== undefined) return known(sample.errorOutput, 'error')
  const { build } = loneBuild(subject.definition, subject.language)
  const flow = new Flow(build, subject)
  if (first === 'ResultSelector' || first === 'Assign') return flow.result()
  if (first === 'ResultPath') return flow.selectedResult()
  return first === 'OutputPath' ? flow.merged() : flow.selected()
}

/** The stages of a JSONPath state, each made from the one before. */
class Flow {
  constructor(
    private readonly build: FieldBuild,
    private readonly subject: PreviewSubject,
  ) {}

  selected(): Evaluated {
    const { input } = this.subject.sample
    return this.build.selection('InputPath')?.evaluate(scopeOf(this.subject, input)) ?? ok(input)
  }

  /** A state without a result of its own gives what it works on. */
  result(): Evaluated {
    const { definition, sample } = this.subject
    if (hasOwnResult(definition)) return known(sample.result, 'result')
    const isPass = this.build.field('Type') === 'Pass'
    const literal = isPass ? this.build.field('Result') : undefined
    if (literal !== undefined) return ok(literal)
    const selected = this.selected()
    const template = isPass ? this.build.template('Parameters') : null
    return selected.ok && template ? template.evaluate(scopeOf(this.subject, selected.value)) : selected
  }

  selectedResult(): Evaluated {
    const result = this.result()
    const template = hasOwnResult(this.subject.definition) ? this.build.template('ResultSelector') : null
    return result.ok && template ? template.evaluate(scopeOf(this.subject, result.value)) : result
  }

  merged(): Evaluated {
    const result = this.selectedResult()
    const isPlaced = hasOwnResult(this.subject.definition) || this.build.field('Type') === 'Pass'
    if (!result.ok || !isPlaced) return result
    const place = this.build.place(['ResultPath'], this.build.field('ResultPath'))
    return placeResult(this.subject.sample.input, place, result.value)
  }
}

/** The cause is for people: a sample may lack what every execution has. */
function known(value: JsonValue | undefined, what: 'result' | 'error'): Evaluated {
  if (value !== undefined) return ok(value)
  return err({ error: 'States.Runtime', cause: `The sample has no ${what}.` })
}

/** A token stands for the one that is made when the task is called. */
function taskToken({ definition }: Pick<PreviewSubject, 'definition'>): JsonObject {
  const resource = memberOf(definition, 'Resource')
  const waits = typeof resource === 'string' && resource.endsWith('.waitForTaskToken')
  return waits ? { Task: { Token: 'TaskToken' } } : {}
}

/** ItemSelector, and Parameters in its place, are evaluated for each item: here for the first. */
function itemContext(subject: PreviewSubject): JsonObject {
  const { definition, language, at, sample } = subject
  const [first] = namesOf(at)
  const isItem = first === 'ItemSelector' || (first === 'Parameters' && memberOf(definition, 'Type') === 'Map')
  if (!isItem) return {}
  const { build } = loneBuild(definition, language)
  const whole = { ...subject, at: ['ItemsPath'] }
  const input = language === 'JSONata' ? ok(sample.input) : focusOf(whole)
  if (!input.ok) return {}
  const items = itemsIn(build, scopeOf(whole, input.value))
  const list = items.ok ? itemsOf(items.value) : null
  const value = list?.values[0]
  if (value === undefined) return {}
  const key = list?.keys?.[0]
  return { Map: { Item: { Index: 0, Value: value, ...(key !== undefined && { Key: key }) } } }
}

function itemsIn(build: FieldBuild, scope: EvaluationScope): Evaluated {
  if (build.language === 'JSONata') return build.template('Items')?.evaluate(scope) ?? ok(scope.input)
  const source = build.field('ItemsPath')
  return (source === undefined ? null : build.referencePath(['ItemsPath'], source))?.evaluate(scope) ?? ok(scope.input)
}

function namesOf(at: Path): readonly (string | number)[] {
  return at.map(stepName)
}
