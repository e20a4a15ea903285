// The insertion points as buttons, for placing by keyboard or by click: Tab or arrows go from one to the next.
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Point } from '../../../core/graph/Graph'
import type { PlacedItem } from '../../../studio/placing'
import { useStudio } from '../../../studio/StudioContext'
import { whereToInsert } from '../../../studio/whereToInsert'
import { Icon } from '../../../ui/Icon'
import { pointId } from './insertionPoints'
import styles from './Marks.module.css'
import { markTransform } from './markTransform'
import type { Placing } from './usePlacing'

interface Props {
  readonly placing: Placing
  readonly item: PlacedItem
  readonly origin: Point
  readonly scale: number
}

const steps: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowRight', 1],
  ['ArrowUp', -1],
  ['ArrowLeft', -1],
])

export function MarkButtons({ placing, item, origin, scale }: Props) {
  const studio = useStudio()
  const list = useRef<HTMLDivElement>(null)
  const buttons = () => [...(list.current?.querySelectorAll('button') ?? [])]
  const verb = item.kind === 'new' ? 'Insert' : 'Move'
  useEffect(() => {
    const usual = whereToInsert(studio.document.getState().doc)
    const wanted = list.current?.querySelector<HTMLElement>(`[data-point="${CSS.escape(pointId(usual))}"]`)
    const first = wanted ?? list.current?.querySelector<HTMLElement>('button')
    first?.focus()
  }, [studio])
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps.get(event.key)
    if (event.key === 'Escape') placing.cancel()
    else if (step !== undefined) {
      const all = buttons()
      const at = all.findIndex((button) => button.matches(':focus'))
      all[(at + step + all.length) % all.length]?.focus()
    } else if (event.key !== 'Enter' && event.key !== ' ') return
    else {
      // The button's own press places; the studio's keys must not see it.
      event.stopPropagation()
      return
    }
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own drawing
    <div ref={list} role="group" aria-label="Insertion points" onKeyDown={onKeyDown}>
      {placing.marks.map((mark) => (
        <button
          type="button"
          key={mark.id}
          className={`${styles.mark} ${styles.pressable} nopan`}
          style={{ transform: markTransform(mark, origin, scale) }}
          aria-label={`${verb} ${item.name} ${mark.where}`}
          data-point={mark.id}
          onFocus={() => studio.view.getState().announce(`${verb} ${item.name} ${mark.where}`)}
          onClick={() => placing.put(mark)}
        >
          <Icon name="add" size={14} />
        </button>
      ))}
    </div>
  )
}
