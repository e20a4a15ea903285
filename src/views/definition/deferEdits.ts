// When the document hears of what is typed: at once while it is small, after the next picture while it is large, in a
// pause while it is larger than AWS takes.
import type { Defer } from './DocumentText'

/** In UTF-16 code units of JSON: reading a text of this length again takes a few milliseconds. */
const SMALL = 100_000
/** AWS's quota for a definition is 1 MB. */
const LARGE = 1_000_000
/** In ms. */
const PAUSE = 400

export const deferEdits: Defer = (length, run) => {
  if (length <= SMALL) {
    run()
    return () => {}
  }
  if (length > LARGE) {
    const timer = setTimeout(run, PAUSE)
    return () => clearTimeout(timer)
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run, 0)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
