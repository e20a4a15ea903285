// What the small editor can ask about the expression in it: the studio's assistant, told which field of which state it is.
import type { Completion, ExpressionAnswers } from '../../../core/assist/Assist'
import type { StateId } from '../../../core/machine/Machine'
import { assistOf } from '../../../studio/assistService'
import type { Studio } from '../../../studio/Studio'
import type { ExpressionAssist } from '../../../ui/editor/TextAssist'
import { showToast } from '../../../ui/showToast'
import { type FieldTrait, fieldNamed, partAt } from './fieldExpression'
import type { LiveProps } from './LiveProps'

interface AskedField extends Pick<LiveProps, 'at'> {
  readonly state: StateId
  readonly trait: FieldTrait
  /** The text as it is written now. */
  readonly text: () => string
}

export function expressionAssist(studio: Studio, { state, at, trait, text }: AskedField): ExpressionAssist {
  let hasFailed = false

  /** The answer and where its text begins in the field's. */
  const ask = async <Kind extends keyof ExpressionAnswers>(kind: Kind, offset: number) => {
    const part = partAt(text(), offset, trait)
    if (!part) return null
    const { lead, ...expression } = part
    try {
      const field = { ...expression, ...fieldNamed(at), state }
      const answer = await assistOf(studio).askExpression(kind, field, offset - lead)
      return answer && { answer, lead }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      // Said once: questions come with every key.
      if (!hasFailed) showToast({ tone: 'error', message: `Suggestions are not available: ${reason}` })
      hasFailed = true
      return null
    }
  }

  return {
    async suggestions(offset) {
      const found = await ask('completions', offset)
      return found ? found.answer.map((completion) => movedBy(completion, found.lead)) : null
    },
    call: async (offset) => (await ask('signature', offset))?.answer ?? null,
    async hover(offset) {
      const found = await ask('hover', offset)
      if (!found?.answer) return null
      const { range, docs } = found.answer
      return { range: { from: range.from + found.lead, to: range.to + found.lead }, docs }
    },
  }
}

function movedBy(completion: Completion, lead: number): Completion {
  const also = completion.also.map((edit) => ({ ...edit, from: edit.from + lead, to: edit.to + lead }))
  return { ...completion, from: completion.from + lead, to: completion.to + lead, also }
}
