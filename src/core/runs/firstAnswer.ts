// How mocks answer the one call of a state that is tested alone.
import type { Effect, Mocks, RunInput } from '../asl/Execution'
import { answersTo } from './answersTo'
import { pickMock } from './pickMock'

/** The inputs that answer a call, nothing having been used before; null where no mock is made for it. */
export function firstAnswer(mocks: Mocks): (invoke: Extract<Effect, { kind: 'invoke' }>) => readonly RunInput[] | null {
  return (invoke) => {
    const { entry } = pickMock(mocks, new Map(), invoke.call)
    return entry && answersTo(invoke, entry, () => null).inputs
  }
}
