// Brings a run to its end even when one of its evaluations has none. What is lost is told again from the start, which gives the
// same events; where it was lost the evaluation is given up, and what comes of that is the workflow's own affair.
import { finishesWithin } from './finishesWithin'

/** A run from its start. The same calls do the same. */
export interface Telling {
  /** Takes one turn, or brings what happens next; false when nothing will happen any more. */
  readonly stroke: () => boolean
  /** Lets the evaluation of the next turn fail. */
  readonly giveUp: () => void
  /** Ends the run from outside. */
  readonly stop: (cause: string) => void
}

/** Milliseconds a stroke may take. */
const PATIENCE = 1800
/** Milliseconds of strokes that are watched together: a watch costs as much as a thousand turns. */
const WATCH = 150
/** The share of that time it must really have had: on a machine that is busy elsewhere it is given more, up to ten times as much. */
const FAIR_SHARE = 0.55
const MOST = 10

/** A run that loses more evaluations would go on losing them. */
const MOST_LOST = 5

/** The run at its end. `begin` is called again for every telling. */
export function tellGuarded<Run extends Telling>(begin: () => Run, patience = PATIENCE): Run {
  const lost = new Set<number>()
  for (let allowed = patience; ; ) {
    const run = begin()
    const loss = tell(run, lost, allowed)
    if (loss === null) return run
    if (loss.worked >= FAIR_SHARE * patience || allowed >= MOST * patience) lost.add(loss.stroke)
    else allowed = Math.min(MOST * patience, (1.5 * FAIR_SHARE * allowed * patience) / Math.max(1, loss.worked))
  }
}

interface Loss {
  /** The stroke that did not end. */
  readonly stroke: number
  /** Milliseconds the machine worked on it. */
  readonly worked: number
}

/** Null when the run has come to its end. */
function tell(run: Telling, lost: ReadonlySet<number>, patience: number): Loss | null {
  let stroke = 0
  let goesOn = true
  while (goesOn) {
    const begun = performance.now()
    const used = process.cpuUsage()
    const isDone = finishesWithin(patience + WATCH, () => {
      while (goesOn && performance.now() - begun < WATCH) {
        goesOn = lost.has(stroke) ? lose(run, lost.size) : run.stroke()
        stroke += 1
      }
    })
    if (isDone) continue
    const { user, system } = process.cpuUsage(used)
    return { stroke, worked: (user + system) / 1000 }
  }
  return null
}

function lose(run: Telling, losses: number): boolean {
  if (losses <= MOST_LOST) {
    run.giveUp()
    return true
  }
  run.stop(`The simulator ended the run: ${losses} evaluations took longer than ${PATIENCE / 1000} seconds.`)
  return false
}
