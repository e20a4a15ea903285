// The workflow's picture as a file, as the canvas shows it: theme and run statuses included.

import type { StateStatus } from '../../core/asl/StateStatus'
import { svg } from '../../core/exporters/svg'
import type { StateId } from '../../core/machine/Machine'
import { saveFile } from '../../studio/persistence/saveFile'
import type { Studio } from '../../studio/Studio'
import { glyphPath } from '../../ui/glyphPath'
import { showToast } from '../../ui/showToast'
import { shownTheme } from '../../ui/Theme'

export function downloadSvg(studio: Studio): void {
  const { shown } = studio.layout.getState()
  const { name } = studio.document.getState().doc.aside
  if (!shown) {
    showToast({ message: 'There is no picture yet: the workflow is still being laid out.', tone: 'warning' })
    return
  }
  const picture = svg.export({ ...shown, name, theme: shownTheme(), statuses: statusesOf(studio), glyph: glyphPath })
  if (picture.ok) saveFile(picture.value, `${name}.svg`, svg.mime)
  else showToast({ message: picture.error, tone: 'error' })
}

/** Null without a run: the picture then shows none. */
function statusesOf(studio: Studio): ReadonlyMap<StateId, StateStatus> | null {
  const run = studio.run.getState()
  if (run.phase === 'idle' || run.phase === 'refused') return null
  const statuses = new Map<StateId, StateStatus>()
  for (const [index, state] of run.view.states) {
    const id = run.stateIds[index]
    if (id) statuses.set(id, state.status)
  }
  return statuses
}
