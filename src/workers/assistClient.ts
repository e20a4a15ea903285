// The page's end of the assist worker: sends a text once, and again when the worker has lost it.
import type { AssistAnswer, AssistQuestion, AssistReply, AssistRequest, NumberedText } from './assistProtocol'
import type { Connection } from './connect'

export type AskedText = Pick<NumberedText, 'notation' | 'workflowType'> & { readonly text: string }

export interface AssistClient {
  /** Rejects when the worker dies meanwhile; the next question starts a new one. */
  ask(document: AskedText, question: AssistQuestion): Promise<AssistAnswer>
}

export function createAssistClient(worker: Connection<AssistRequest, AssistReply>): AssistClient {
  let last: AskedText | null = null
  let number = 0

  /** The number of a text, and whether it is a new one. */
  const numbered = (document: AskedText): { readonly number: number; readonly isNew: boolean } => {
    const isNew =
      last === null ||
      last.text !== document.text ||
      last.notation !== document.notation ||
      last.workflowType !== document.workflowType
    if (isNew) {
      last = document
      number += 1
    }
    return { number, isNew }
  }

  return {
    async ask(document, question) {
      const { text, notation, workflowType } = document
      const { number: own, isNew } = numbered(document)
      const rest = { number: own, notation, workflowType }
      const reply = await worker.request({ document: { ...rest, text: isNew ? text : null }, question })
      if (reply.kind === 'answer') return reply.answer
      const again = await worker.request({ document: { ...rest, text }, question })
      if (again.kind === 'answer') return again.answer
      throw new Error('The assistant did not take the text.')
    },
  }
}
