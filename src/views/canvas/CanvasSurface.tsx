// Joins the parts of the canvas: the drawing with its keys and pointer, and what floats above it.
import { useCallback, useRef, useState } from 'react'
import type { ScopeId } from '../../core/machine/Machine'
import { CANVAS_KEYS } from '../../studio/keyboard'
import { useDocument, useStudio } from '../../studio/StudioContext'
import { whereToInsert } from '../../studio/whereToInsert'
import { BrokenText } from './BrokenText'
import { CanvasNote } from './CanvasNote'
import { CanvasPopups } from './CanvasPopups'
import styles from './CanvasSurface.module.css'
import { EmptyCanvas } from './EmptyCanvas'
import { Edges } from './edges/Edges'
import { FlowNodes, MANY_NODES } from './FlowNodes'
import { useCanvasKeys } from './keys/useCanvasKeys'
import { Marquee, useMarquee } from './Marquee'
import { Additions } from './placing/Additions'
import { useAdding } from './placing/useAdding'
import { usePlacing } from './placing/usePlacing'
import { useCanvasMenu } from './useCanvasMenu'
import { nearest, useCanvasPointer } from './useCanvasPointer'
import { useCanvasView } from './useCanvasView'
import { useClipboard } from './useClipboard'
import { useDeletionToast } from './useDeletionToast'
import { useDetail } from './useDetail'
import { useDrawing } from './useDrawing'
import { focusIn, useFocusedNode } from './useFocusedNode'
import { usePicture } from './usePicture'
import { useSelected } from './useSelected'
import { useViewUpkeep } from './useViewUpkeep'
import { WhenDrawn } from './WhenDrawn'
import { ZoomControls } from './ZoomControls'

export function CanvasSurface() {
  const studio = useStudio()
  const surface = useRef<HTMLDivElement>(null)
  const picture = usePicture()
  const selected = useSelected()
  const focus = useFocusedNode(picture, selected.last, surface)
  const detail = useDetail()
  const drawing = useDrawing(picture, selected.states, focus.tabStop, detail)
  const { tabStop } = focus
  const view = useCanvasView(
    picture,
    useCallback(
      () => void ((tabStop !== null && focusIn(surface.current, tabStop)) || surface.current?.focus()),
      [tabStop],
    ),
  )
  const [hovered, setHovered] = useState<string | null>(null)
  const adding = useAdding(picture, hovered)
  const placing = usePlacing(picture, view, surface, focus.focusSelected)
  const marquee = useMarquee(picture, view)
  const addInto = (placeholder: string) =>
    adding.addAt({ kind: 'empty', scope: placeholder.slice('empty:'.length) as ScopeId }) // that is how placeholders are called
  const onKeyDown = useCanvasKeys({
    picture,
    tabStop,
    focusNode(id) {
      focus.focusNode(id)
      view.revealNode(id)
    },
    addAfterSelection: () => adding.addAt(whereToInsert(studio.document.getState().doc)),
    addInto,
  })
  const pointer = useCanvasPointer(picture, addInto)
  const clipboard = useClipboard()
  const menu = useCanvasMenu(picture)
  const isBroken = useDocument(({ doc }) => doc.tree.problems.length > 0)
  const onUserMove = useViewUpkeep(picture, view)
  useDeletionToast()

  return (
    <div className={styles.canvas}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the drawing inside is an application with nodes of its own */}
      <div
        ref={surface}
        className={styles.surface}
        // Where not every node is drawn the tab stop may be missing.
        tabIndex={drawing.nodes.length > MANY_NODES ? 0 : -1}
        {...{ [CANVAS_KEYS]: '' }}
        {...clipboard}
        {...pointer}
        data-detail={detail}
        data-glide={picture?.motion === 'glide' ? '' : undefined}
        data-fade={picture?.motion === 'fade' ? '' : undefined}
        data-broken={isBroken || undefined}
        onKeyDown={onKeyDown}
        onContextMenu={menu.onContextMenu}
        onFocus={focus.onFocus}
        onBlur={focus.onBlur}
        onMouseDownCapture={marquee.begin}
        onPointerOver={(event) => setHovered(nearest(event.target, 'edge') ?? null)}
        onPointerLeave={() => setHovered(null)}
      >
        <FlowNodes picture={picture} nodes={drawing.nodes} onMoved={focus.lookAgain} onUserMove={onUserMove}>
          <WhenDrawn then={focus.look} />
          <Edges edges={drawing.edges} far={drawing.far} hovered={hovered} selected={selected.transition} />
          {picture && (
            <Additions {...{ picture, placing, adding, view }} far={drawing.far} onAdded={focus.focusSelected} />
          )}
        </FlowNodes>
      </div>
      <EmptyCanvas onAdded={focus.focusSelected} />
      <ZoomControls view={view} />
      <BrokenText />
      <CanvasNote isSimplified={picture?.layout.simplified === true} />
      <CanvasPopups view={view} menu={menu} addAt={adding.addAt} />
      <Marquee drag={marquee.drag} />
    </div>
  )
}
