import { expect, test } from 'vitest'
import type { HistoryEventType } from '../../core/asl/HistoryEvent'
import { isLogged } from './logLevels'

test.each<[HistoryEventType, string]>([
  ['ExecutionFailed', 'ALL ERROR FATAL'],
  ['ExecutionTimedOut', 'ALL ERROR FATAL'],
  ['TaskFailed', 'ALL ERROR'],
  ['WaitStateAborted', 'ALL ERROR'],
  ['FailStateEntered', 'ALL ERROR'],
  ['EvaluationFailed', 'ALL ERROR'],
  ['PassStateEntered', 'ALL'],
  ['ExecutionSucceeded', 'ALL'],
])('%s is logged at %s', (type, levels) => {
  expect((['ALL', 'ERROR', 'FATAL', 'OFF'] as const).filter((level) => isLogged(type, level)).join(' ')).toBe(levels)
})
