// What a text is after a completion was accepted, for editors without snippets and for whoever wants to know beforehand.
import { applyEdits } from '../text/applyEdits'
import type { TextEdits } from '../text/TextEdit'
import type { Completion } from './Assist'

export interface AcceptedCompletion {
  /** Of the text before, the missing comma included. */
  readonly edits: TextEdits
  /** What is selected in the text afterwards: the first thing to be filled in, else the end of what was inserted. */
  readonly selection: { readonly from: number; readonly to: number }
}

const STOP = /\\([\\$}])|\$(\d)|\$\{(\d):((?:\\.|[^}\\])*)\}/g

/** The edits that accepting means, with the words of the stops left in, and where the caret goes. */
export function acceptCompletion({ insert, from, to, also }: Completion): AcceptedCompletion {
  let text = ''
  let at = 0
  let first: { readonly number: number; readonly from: number; readonly to: number } | null = null
  for (const found of insert.matchAll(STOP)) {
    const [all, escaped, bare, number, word = ''] = found
    text += insert.slice(at, found.index)
    at = found.index + all.length
    if (escaped !== undefined) text += escaped
    else {
      const start = text.length
      text += word.replace(/\\(.)/g, '$1')
      const order = Number(bare ?? number) || 10
      if (!first || order < first.number) first = { number: order, from: start, to: text.length }
    }
  }
  text += insert.slice(at)
  const edits = [...also, { from, to, insert: text }].sort((a, b) => a.from - b.from)
  const shift = also.reduce(
    (sum, edit) => (edit.from < from ? sum + edit.insert.length - (edit.to - edit.from) : sum),
    from,
  )
  const { from: start, to: end } = first ?? { from: text.length, to: text.length }
  return { edits, selection: { from: start + shift, to: end + shift } }
}

/** The whole text afterwards. */
export function textAfter(text: string, completion: Completion): string {
  return applyEdits(text, acceptCompletion(completion).edits)
}
