// The "+" on the line that is pointed at, or behind the selected state: opens the search and adds there.
import { useStore, ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import type { Box, Point } from '../../../core/graph/Graph'
import { Icon } from '../../../ui/Icon'
import styles from './Adder.module.css'
import { clearPlace } from './clearPlace'
import type { MarkedPoint } from './MarkedPoint'
import { markTransform } from './markTransform'
import { QuickAdd } from './QuickAdd'

interface Props {
  readonly mark: MarkedPoint
  /** The line it stands on; empty for none. */
  readonly line: readonly Point[]
  /** What it keeps off, in the layout's coordinates. */
  readonly pills: readonly Box[]
  readonly origin: Point
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly onAdded: () => void
}

const RADIUS = 12
/** It has 24 px on the screen until it would be as large as a state; from there it shrinks as all does. */
const MOST_SCALE = 2.4

export const Adder = memo(function Adder({ mark, line, pills, origin, open, onOpenChange, onAdded }: Props) {
  const zoom = useStore((flow) => flow.transform[2])
  const scale = Math.min(MOST_SCALE, 1 / Math.min(1, zoom))
  const at = line.length === 0 ? mark.at : clearPlace(mark.at, line, pills, RADIUS * scale)
  return (
    <ViewportPortal>
      <span
        className={styles.place}
        data-edge={mark.edge ?? undefined}
        style={{ transform: markTransform({ ...mark, at }, origin, scale) }}
      >
        <QuickAdd
          at={mark.point}
          open={open}
          onOpenChange={onOpenChange}
          onAdded={onAdded}
          trigger={(press) => (
            <button
              {...press}
              type="button"
              tabIndex={-1}
              className={`${styles.adder} nopan`}
              aria-label={`Add a state ${mark.where}`}
              title="Add a state here (A)"
            >
              <Icon name="add" size={14} />
            </button>
          )}
        />
      </span>
    </ViewportPortal>
  )
})
