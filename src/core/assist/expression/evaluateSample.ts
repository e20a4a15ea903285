// What an expression gives for the values of the execution on screen.
import type { JsonValue } from '../../base/JsonValue'
import { isJsonObject } from '../../base/JsonValue'
import type { Evaluated, EvaluationScope } from '../../expressions/Evaluation'
import { compileIntrinsic } from '../../expressions/intrinsics/compileIntrinsic'
import { compileJsonata } from '../../expressions/jsonata/compileJsonata'
import type { StatesMember } from '../../expressions/jsonata/JsonataOptions'
import { compilePath } from '../../expressions/jsonpath/compilePath'
import type { ExpressionSubject } from '../Assist'
import { contextSample, pathRoot, statesMembers } from './samplesFor'

/** Null where no execution has shown what the field works on, and for what cannot be compiled. Chance and time stand still. */
export function evaluateSample(subject: ExpressionSubject): Evaluated | null {
  const { text, dialect, field, samples = {} } = subject
  const input = dialect === 'jsonata' ? samples.input : pathRoot(subject)
  if (input === undefined) return null
  const source = text.trim()
  const members = [...statesMembers(subject).keys()].filter(isStatesMember)
  const compiled =
    dialect === 'jsonata'
      ? compileJsonata(source, field, { states: members })
      : source.startsWith('States.')
        ? compileIntrinsic(source)
        : compilePath(source)
  return compiled.ok ? compiled.value.evaluate(scopeOf(subject, input)) : null
}

function isStatesMember(name: string): name is StatesMember {
  return name === 'input' || name === 'context' || name === 'result' || name === 'errorOutput'
}

function scopeOf(subject: ExpressionSubject, input: JsonValue): EvaluationScope {
  const { result, errorOutput, variables } = subject.samples ?? {}
  return {
    input,
    ...(result !== undefined && { result }),
    ...(errorOutput !== undefined && { errorOutput }),
    context: () => contextSample(subject),
    variables: new Map(isJsonObject(variables) ? Object.entries(variables) : []),
    chance: { random: () => 0, uuid: () => '00000000-0000-4000-8000-000000000000', now: () => 0 },
  }
}
