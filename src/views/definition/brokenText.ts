// Says where the text stops being readable, and what the canvas shows meanwhile.
import type { StudioDocument } from '../../core/document/StudioDocument'
import { LineIndex } from '../../core/text/LineIndex'
import type { TextRange } from '../../core/text/mapRange'

export interface BrokenText extends TextRange {
  readonly message: string
}

/** The first thing wrong with the text; null while it can be read. */
export function brokenText({ tree, text, machine }: StudioDocument): BrokenText | null {
  const [problem] = tree.problems
  if (!problem) return null
  const line = new LineIndex(text).lineAt(problem.from)
  const canvas = machine.node
    ? 'The canvas shows the last valid version.'
    : 'The canvas appears when the text can be read.'
  return { from: problem.from, to: problem.to, message: `Line ${line}: ${uncapitalised(problem.message)} ${canvas}` }
}

/** For a sentence after a colon; a word in capitals (JSON) stays. */
function uncapitalised(sentence: string): string {
  return /^[A-Z][a-z]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence
}
