// The colours of an exported drawing: the same as on the canvas, as plain values, since the file stands alone.
import type { StateStatus } from '../../asl/StateStatus'
import type { ExportTheme } from '../Exporter'

export interface SvgColours {
  readonly canvas: string
  readonly surface: string
  readonly sunken: string
  readonly border: string
  readonly borderStrong: string
  readonly edge: string
  readonly text: string
  readonly text2: string
  readonly text3: string
  readonly selected: string
  /** Line and tint of each status. */
  readonly status: Readonly<Record<StateStatus, { readonly line: string; readonly tint: string }>>
}

/** The colours of a theme. */
export const svgColours: Readonly<Record<ExportTheme, SvgColours>> = {
  light: {
    canvas: '#F6F7F9',
    surface: '#FFFFFF',
    sunken: '#EDF0F4',
    border: '#C3CAD5',
    borderStrong: '#7C8798',
    edge: '#79859A',
    text: '#141B26',
    text2: '#465163',
    text3: '#5C6779',
    selected: '#E7EEFE',
    status: {
      'Not started': { line: '#5C6779', tint: '#FFFFFF' },
      'In Progress': { line: '#0B55C4', tint: '#E6F0FE' },
      Succeeded: { line: '#0C7A66', tint: '#E1F5F0' },
      Failed: { line: '#8E1028', tint: '#FCE9EB' },
      'Caught error': { line: '#9A5B00', tint: '#FDF1DC' },
      Cancelled: { line: '#4D5666', tint: '#ECEFF3' },
      Paused: { line: '#141B26', tint: '#E7EEFE' },
    },
  },
  dark: {
    canvas: '#0D1218',
    surface: '#161D27',
    sunken: '#0A0E13',
    border: '#364253',
    borderStrong: '#6C7A8F',
    edge: '#74839A',
    text: '#E7ECF4',
    text2: '#B3BECD',
    text3: '#909DB0',
    selected: '#1A2A4D',
    status: {
      'Not started': { line: '#909DB0', tint: '#161D27' },
      'In Progress': { line: '#64A5F5', tint: '#12294A' },
      Succeeded: { line: '#8AEBC0', tint: '#0F3529' },
      Failed: { line: '#F4776F', tint: '#45191A' },
      'Caught error': { line: '#FFC24A', tint: '#40300C' },
      Cancelled: { line: '#AEB9CA', tint: '#283240' },
      Paused: { line: '#E7ECF4', tint: '#1A2A4D' },
    },
  },
}
