// The "+" on the line that is pointed at, or behind the selected state: opens the search and adds there.
import { useStore, ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import type { Point } from '../../../core/graph/Graph'
import { Icon } from '../../../ui/Icon'
import styles from './Adder.module.css'
import type { MarkedPoint } from './MarkedPoint'
import { markTransform } from './markTransform'
import { QuickAdd } from './QuickAdd'

interface Props {
  readonly mark: MarkedPoint
  readonly origin: Point
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly onAdded: () => void
}

export const Adder = memo(function Adder({ mark, origin, open, onOpenChange, onAdded }: Props) {
  const zoom = useStore((flow) => flow.transform[2])
  const scale = 1 / Math.min(1, zoom)
  return (
    <ViewportPortal>
      <span
        className={styles.place}
        data-edge={mark.edge ?? undefined}
        style={{ transform: markTransform(mark, origin, scale) }}
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
