// What every way to answer is given.
import type { PendingWork } from '../../../core/runs/pendingWork'
import type { Acting } from './useAct'

export interface AnswerProps {
  readonly work: PendingWork
  readonly acting: Acting
}
