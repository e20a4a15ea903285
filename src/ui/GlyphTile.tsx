// A drawing on its tile, as nodes and the states browser show it.
import { cx } from './cx'
import { Glyph } from './Glyph'
import styles from './GlyphTile.module.css'

export interface GlyphTileProps {
  readonly name: string
  /** Edge of the tile in px: 36 on a node, 28 in a list. */
  readonly size?: number
  /** Tints the tile: only for what a status or a problem colour means. */
  readonly tone?: 'neutral' | 'succeeded' | 'failed'
}

export function GlyphTile({ name, size = 36, tone = 'neutral' }: GlyphTileProps) {
  return (
    <span className={cx(styles.tile, styles[tone])} style={{ width: size, height: size }}>
      <Glyph name={name} size={Math.round(size * 0.56)} />
    </span>
  )
}
