// Which options fit what was typed, best first; equal ones keep their order.
export interface Rankable {
  readonly label: string
  /** Other words it is found by: "queue" for SQS. */
  readonly keywords?: readonly string[]
}

/** Every option for an empty query. A query of several words wants each of them somewhere. */
export function rankOptions<Option extends Rankable>(options: readonly Option[], query: string): readonly Option[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return options
  return options
    .map((option) => ({ option, score: scoreOf(option, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ option }) => option)
}

function scoreOf(option: Rankable, words: readonly string[]): number {
  let sum = 0
  for (const word of words) {
    const best = Math.max(
      scoreText(option.label, word),
      ...(option.keywords ?? []).map((keyword) => scoreText(keyword, word) * 0.8),
    )
    if (best === 0) return 0
    sum += best
  }
  return sum
}

// Beginning of the text, beginning of a word (also in camelCase), anywhere, letters in order.
function scoreText(text: string, word: string): number {
  const lower = text.toLowerCase()
  if (lower === word) return 100
  if (lower.startsWith(word)) return 80
  const at = lower.indexOf(word)
  if (at > 0) return startsWord(text, at) ? 60 : 40
  return word.length > 1 && isSubsequence(word, lower) ? 10 : 0
}

function startsWord(text: string, at: number): boolean {
  const before = text[at - 1] ?? ''
  const first = text[at] ?? ''
  return !/[\p{L}\p{N}]/u.test(before) || (/\p{Lu}/u.test(first) && /\p{Ll}/u.test(before))
}

function isSubsequence(word: string, text: string): boolean {
  let from = 0
  for (const letter of word) {
    const at = text.indexOf(letter, from)
    if (at < 0) return false
    from = at + letter.length
  }
  return true
}
