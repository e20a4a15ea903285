// The sign of a run status, 20 by 20: each has a shape of its own, so that colour is not needed to tell them apart.
import type { StateStatus } from '../../asl/StateStatus'
import type { SvgColours } from './svgColours'
import { svgElement } from './svgElement'

const SHAPES: Readonly<Record<StateStatus, { readonly outline: string; readonly sign: string }>> = {
  'Not started': { outline: 'M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0-16', sign: '' },
  'In Progress': { outline: 'M10 2a8 8 0 1 1-8 8', sign: 'M10 6v4l3 2' },
  Succeeded: { outline: 'M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0-16', sign: 'M6.5 10l2.5 2.5 4.5-5' },
  Failed: { outline: 'M6.7 2h6.6L18 6.7v6.6L13.3 18H6.7L2 13.3V6.7z', sign: 'M7 7l6 6M13 7l-6 6' },
  'Caught error': { outline: 'M10 2l7 2.5v5.5c0 4-3 6.5-7 8c-4-1.5-7-4-7-8V4.5z', sign: 'M10 6.5v4M10 13v.2' },
  Cancelled: { outline: 'M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0-16', sign: 'M5 15L15 5' },
  Paused: { outline: 'M3 3h14v14H3z', sign: 'M8 7v6M12 7v6' },
}

/** The status's sign with its upper left corner at a point. */
export function svgStatusIcon(status: StateStatus, x: number, y: number, colours: SvgColours): string {
  const { outline, sign } = SHAPES[status]
  const line = { fill: 'none', stroke: colours.status[status].line, 'stroke-linecap': 'round' as const }
  return svgElement(
    'g',
    { transform: `translate(${x} ${y})` },
    svgElement('path', {
      d: outline,
      ...line,
      'stroke-width': 1.5,
      'stroke-dasharray': status === 'Not started' ? '1 3' : null,
    }),
    sign === '' ? '' : svgElement('path', { d: sign, ...line, 'stroke-width': 2 }),
  )
}
