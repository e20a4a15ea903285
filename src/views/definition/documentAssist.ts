// What the code editor can ask: the studio's assistant, once the document has what the editor shows.
import type { Answers, QuestionKind, Refactoring } from '../../core/assist/Assist'
import type { TextRange } from '../../core/text/mapRange'
import { type AssistService, assistOf } from '../../studio/assistService'
import type { Studio } from '../../studio/Studio'
import type { TextAssist } from '../../ui/editor/TextAssist'
import { showToast } from '../../ui/showToast'
import type { DocumentText } from './DocumentText'

export function documentAssist(
  studio: Studio,
  text: DocumentText,
  service: AssistService = assistOf(studio),
): TextAssist {
  let hasFailed = false

  const ask = async <Kind extends QuestionKind>(kind: Kind, offset: number): Promise<Answers[Kind] | null> => {
    text.flush()
    // While an input method composes the document stays behind.
    if (text.isBehind) return null
    try {
      return await service.ask(kind, offset)
    } catch (error) {
      // Said once: questions come with every key.
      if (!hasFailed) showToast({ tone: 'error', message: `Suggestions are not available: ${messageOf(error)}` })
      hasFailed = true
      return null
    }
  }

  const refactor = (refactoring: Refactoring, about: string): TextRange | null => {
    text.flush()
    text.seal()
    return service.refactor(refactoring, about) ? refactoring.name : null
  }

  return {
    suggestions: (offset) => ask('completions', offset),
    call: (offset) => ask('signature', offset),
    hover: (offset) => ask('hover', offset),
    definitions: (offset) => ask('definition', offset),
    uses: (offset) => ask('references', offset),
    renameTarget: (offset) => ask('rename', offset),
    symbols: () => ask('symbols', 0),
    async refactorings(offset) {
      const found = await ask('refactorings', offset)
      // The answer is about the document's text as it is now, or there is none.
      const about = studio.document.getState().doc.text
      return found?.map((refactoring) => ({ ...refactoring, run: () => refactor(refactoring, about) })) ?? null
    },
    async rename(offset, name) {
      text.flush()
      text.seal()
      await service.rename(offset, name)
    },
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
