// SendTaskFailure.
import type { AnswerProps } from './AnswerProps'
import { ReasonForm } from './ReasonForm'

export function FailForm({ work: { taskToken }, acting: { act } }: AnswerProps) {
  return (
    <ReasonForm
      example="Rejected"
      action="Send failure"
      onGive={(reason) => void act({ kind: 'failTask', taskToken, ...reason })}
    />
  )
}
