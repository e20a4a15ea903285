// Zoom in words and buttons, at the lower left of the canvas.
import { useStore } from '@xyflow/react'
import { memo } from 'react'
import { IconButton } from '../../ui/IconButton'
import { Tooltip } from '../../ui/Tooltip'
import type { CanvasView } from './useCanvasView'
import { MAX_ZOOM, MIN_ZOOM } from './viewportFor'
import styles from './ZoomControls.module.css'

export const ZoomControls = memo(function ZoomControls({ view }: { readonly view: CanvasView }) {
  const percent = useStore((flow) => Math.round(flow.transform[2] * 100))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own drawing
    <div className={styles.controls} role="group" aria-label="Zoom">
      <IconButton
        icon="zoomOut"
        label="Zoom out"
        keys="Mod+-"
        tooltipSide="top"
        disabled={percent <= MIN_ZOOM * 100}
        onClick={view.zoomOut}
      />
      <Tooltip text="Zoom to 100 %" keys="Mod+0" side="top">
        <button
          type="button"
          className={styles.percent}
          onClick={() => view.zoomTo(1)}
          aria-label={`Zoom ${percent} %, reset to 100 %`}
        >
          {percent} %
        </button>
      </Tooltip>
      <IconButton
        icon="zoomIn"
        label="Zoom in"
        keys="Mod+="
        tooltipSide="top"
        disabled={percent >= MAX_ZOOM * 100}
        onClick={view.zoomIn}
      />
      <span className={styles.rule} />
      <IconButton icon="fit" label="Zoom to fit" keys="Shift+1" tooltipSide="top" onClick={view.fit} />
    </div>
  )
})
