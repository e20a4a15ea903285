// The API models that mocked results are checked against: loaded with the first test, since runs do not need them.
import { invariant } from '../core/base/invariant'
import type { ResponseShapes } from '../core/teststate/ResponseShapes'

let models: ResponseShapes | null = null

/** Loads them once. */
export async function loadResponseModels(): Promise<void> {
  models ??= await import('../core/teststate/responseShapes.data')
}

/** After `loadResponseModels`. */
export function responseModels(): ResponseShapes {
  invariant(models, 'the API models were not loaded')
  return models
}
