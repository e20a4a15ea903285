// From a finding to its place.
import type { Finding } from '../core/lint/Finding'
import { goToPlace } from './goToPlace'
import type { Studio } from './Studio'

/** Selects what the finding is about. A finding without a state is shown in the text. */
export function goToFinding(studio: Studio, { state, path, from }: Finding): void {
  const { machine } = studio.document.getState().doc
  goToPlace(studio, state === null ? null : (machine.states.get(state) ?? null), path, from)
}
