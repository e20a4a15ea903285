// React Flow with our nodes, controlled: it pans, zooms and places; it owns nothing.
import { ReactFlow } from '@xyflow/react'
import type { ReactNode } from 'react'
import type { FlowNode } from './nodes/FlowNode'
import { nodeTypes } from './nodes/nodeTypes'
import { Overview } from './overview/Overview'
import type { Picture } from './usePicture'
import { MAX_ZOOM, MIN_ZOOM } from './viewportFor'

interface Props {
  readonly picture: Picture | null
  readonly nodes: readonly FlowNode[]
  readonly onUserMove: () => void
  readonly onMoved: () => void
  readonly children: ReactNode
}

const HELP = 'canvas-keys'
/** Above this many nodes only those in view are drawn. */
export const MANY_NODES = 200
/** Below this many states an overview is of no use. */
const OVERVIEW_FROM = 20

export function FlowNodes({ picture, nodes, onUserMove, onMoved, children }: Props) {
  const states = nodes.reduce((sum, { data }) => sum + (data.node.state === null ? 0 : 1), 0)
  return (
    <ReactFlow
      nodes={nodes as FlowNode[]} // never changed by React Flow, whose typings have no readonly lists
      nodeTypes={nodeTypes}
      aria-label="Workflow"
      aria-describedby={HELP}
      minZoom={MIN_ZOOM}
      maxZoom={MAX_ZOOM}
      panOnScroll
      zoomOnScroll={false}
      zoomOnDoubleClick={false}
      panOnDrag={[0, 1]}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      disableKeyboardA11y
      elevateNodesOnSelect={false}
      zIndexMode="manual"
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      panActivationKeyCode={null}
      onlyRenderVisibleElements={nodes.length > MANY_NODES}
      proOptions={{ hideAttribution: true }}
      onMoveEnd={onMoved}
      onMoveStart={(event) => event && onUserMove()}
    >
      {picture && states >= OVERVIEW_FROM && <Overview picture={picture} onUserMove={onUserMove} />}
      {children}
      <p id={HELP} hidden>
        Arrow keys follow the flow, Enter opens the inspector, A adds a state after the selected one, Delete deletes it.
      </p>
    </ReactFlow>
  )
}
