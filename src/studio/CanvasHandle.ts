// What the rest of the studio may ask of the canvas on screen.
import type { StateId } from '../core/machine/Machine'

export interface CanvasHandle {
  /** Shows the whole workflow, never above 100 %. */
  fit(): void
  fitSelection(): void
  zoomIn(): void
  zoomOut(): void
  zoomTo(factor: number): void
  /** Brings a state into view without changing the zoom more than needed. */
  reveal(state: StateId): void
  focus(): void
}
