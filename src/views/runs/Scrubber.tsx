// Moves through the events of the run. Only the picture changes: nothing is run again.
import { type KeyboardEvent, useMemo } from 'react'
import { useRun, useStudio } from '../../studio/StudioContext'
import { IconButton } from '../../ui/IconButton'
import { Slider } from '../../ui/Slider'
import { errorMarks } from './errorMarks'
import { formatDuration } from './formatDuration'
import styles from './RunHeader.module.css'

export function Scrubber() {
  const { run } = useStudio()
  const state = useRun((shown) => shown)
  const { length, cursor, playing, phase, states, startedAt, row } = state
  // biome-ignore lint/correctness/useExhaustiveDependencies: of one program, the rows up to `length` never change
  const marks = useMemo(() => errorMarks({ length, row }), [states, length])
  const event = row(cursor)
  const name = event ? (states[event.state]?.name ?? '') : ''
  const position = `Event ${cursor} of ${length}`
  const time = event ? `, +${formatDuration(event.timestamp - startedAt)}` : ''
  const what = event ? [event.type, name].filter(Boolean).join(' · ') : 'Before the first event'
  const isOver = phase === 'ended'
  const toggle = () => (playing ? run.getState().pause() : run.getState().resume())
  const onKeyDown = (key: KeyboardEvent) => {
    if (key.key !== ' ') return
    key.preventDefault()
    if (isOver) toggle()
  }
  return (
    <div className={styles.scrubber}>
      <IconButton
        icon={playing && isOver ? 'pause' : 'play'}
        label="Playback"
        hint={playing ? 'Pause the playback' : 'Play the run back'}
        keys="Space"
        size="small"
        pressed={playing && isOver}
        disabled={!isOver}
        onClick={toggle}
      />
      <div className={styles.track}>
        <Slider
          label="Position in the history"
          value={cursor}
          max={length}
          page={10}
          marks={marks}
          valueText={`${position}${time}: ${what}`}
          onChange={(next) => run.getState().moveCursor(next)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={styles.event}>
        <span className={styles.position}>
          {position}
          {time}
        </span>
        <span title={what}>{what}</span>
      </div>
    </div>
  )
}
