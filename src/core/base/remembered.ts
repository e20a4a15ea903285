// Answers about texts that are asked for again and again: a name, a path, a resource.

/** How many answers are kept. */
const MOST = 5000

/** `make`, which has to give the same for the same text, with its latest answers kept. */
export function remembered<Answer>(make: (text: string) => Answer, most = MOST): (text: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>()
  return (text) => {
    const known = answers.get(text)
    if (known) return known.answer
    // What is kept may be made of pieces of the text.
    const own = detached(text)
    const answer = make(own)
    if (answers.size >= most) answers.clear()
    answers.set(own, { answer })
    return answer
  }
}

/** The same text by itself: a piece cut out of a longer one keeps all of that in memory. */
export function detached(text: string): string {
  // Engines put short pieces together anew, and cut others out of what was put together for them.
  return ` ${text}`.slice(1)
}
