// The canvas: the workflow as a drawing one can edit, and the picture of its run.
import '@xyflow/react/dist/base.css'
import { ReactFlowProvider } from '@xyflow/react'
import { CanvasSurface } from './CanvasSurface'

/** Fills the region `Canvas`. */
export function Canvas() {
  return (
    <ReactFlowProvider>
      <CanvasSurface />
    </ReactFlowProvider>
  )
}
