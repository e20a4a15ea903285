// What the interpreter is compared with. Peers are used by their public interface, as their users would.
import jsonata from 'jsonata'
import type { JsonValue } from '../../core/base/JsonValue'
import type { BenchCase } from './BenchCase'

/** One run of a case; a promise for those who need one. */
export type Subject = () => unknown

/** `aws-local-stepfunctions`; null for what it does not know. */
export async function peerFor({ definition, input, answer, expressions }: BenchCase): Promise<Subject | null> {
  if (expressions) return null
  giveWithResolvers()
  const { StateMachine } = await import('aws-local-stepfunctions')
  // Their type of a definition spells out every field; the cases are plain JSON.
  const stateMachine = new StateMachine(definition as unknown as ConstructorParameters<typeof StateMachine>[0])
  // Their JSON is ours, but for `readonly`.
  type Json = Parameters<typeof stateMachine.run>[0]
  const handler = (value: Json) => answer?.(value as JsonValue) as Json
  const options = answer && { overrides: { taskResourceLocalHandlers: { T: handler, Count: handler } } }
  const given = input as Json
  return () => stateMachine.run(given, options).result
}

/** The library asks for Node 22 for the sake of this one function. */
function giveWithResolvers(): void {
  if ('withResolvers' in Promise) return
  Object.defineProperty(Promise, 'withResolvers', {
    value: () => {
      let settle = {}
      const promise = new Promise((resolve, reject) => {
        settle = { resolve, reject }
      })
      return { promise, ...settle }
    },
  })
}

/** The library's own rate for the expressions of a case; null for a case without. */
export function libraryFor({ expressions }: BenchCase): Subject | null {
  if (!expressions) return null
  const compiled = new Map<string, jsonata.Expression>()
  const evaluate = async (source: string, input: JsonValue): Promise<void> => {
    let expression = compiled.get(source)
    if (expression === undefined) {
      expression = jsonata(source)
      compiled.set(source, expression)
    }
    await expression.evaluate(undefined, { states: { input } })
  }
  return () => expressions(evaluate)
}

/** The same JSON work in a plain loop. */
export function bareFor({ bare }: BenchCase): Subject {
  return () => bare(() => {})
}

/** The same with a history: every input and output as text. */
export function writingFor({ bare }: BenchCase): Subject {
  return () => {
    const history: string[] = []
    const output = bare((given, gone) => {
      history.push(JSON.stringify(given), JSON.stringify(gone))
    })
    return { history, output }
  }
}
