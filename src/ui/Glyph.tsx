// The drawing of a state type or a service, in the colour of the text around it.
import { glyphPath } from './glyphPath'

export interface GlyphProps {
  /** A state type (`Task`) or a service (`lambda`), in any case. Names without a drawing show a question mark. */
  readonly name: string
  readonly size?: number
  readonly className?: string
}

export function Glyph({ name, size = 20, className }: GlyphProps) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={glyphPath(name)} />
    </svg>
  )
}
