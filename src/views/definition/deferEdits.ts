// When the document hears of what is typed: at once while it is small, after the next picture while it is large, in a
// pause while it is larger than AWS takes. What is large is read in parts, each in a task of its own, so that no key has to
// wait for all of it.
import type { Defer } from './DocumentText'

/** In UTF-16 code units of JSON: reading a text of this length again takes a few milliseconds. */
const SMALL = 100_000
/** AWS's quota for a definition is 1 MB. */
const LARGE = 1_000_000
/** In ms. */
const PAUSE = 400

export const deferEdits: Defer = (length, run, prepare) => {
  if (length <= SMALL) {
    run()
    return () => {}
  }
  let frame: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const goOn = (): void => {
    timer = setTimeout(prepare() ? goOn : run, 0)
  }
  if (length > LARGE) timer = setTimeout(goOn, PAUSE)
  else
    frame = requestAnimationFrame(() => {
      timer = setTimeout(goOn, 0)
    })
  return () => {
    if (frame !== undefined) cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
