// Our own drawings for state types and services: one path each, on a grid of 24, to be stroked 1.75 wide with round ends.
const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`

const box = (x: number, y: number, width: number, height: number, r = 1.5): string =>
  `M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${-(width - 2 * r)}a${r} ${r} 0 0 1 ${-r} ${-r}v${-(height - 2 * r)}a${r} ${r} 0 0 1 ${r} ${-r}z`

/** Keys are lower-case: look a name up with `glyphPath`. */
const glyphs = {
  task: `M12 3l7.8 4.5v9L12 21l-7.8-4.5v-9z${circle(12, 12, 3)}`,
  choice:
    'M12 3l4.5 4.5L12 12 7.5 7.5zM12 12v3M6 20v-3.5a1.5 1.5 0 0 1 1.5-1.5h9a1.5 1.5 0 0 1 1.5 1.5V20M3.8 17.8L6 20l2.2-2.2M15.8 17.8L18 20l2.2-2.2',
  parallel: 'M4 4.5h16M4 19.5h16M6.5 4.5v15M12 4.5v15M17.5 4.5v15',
  map: `${box(3.5, 8.5, 12, 12, 2)}M8.5 8.5V5.5a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-3M7 12.8h5M7 16.3h5`,
  wait: `${circle(12, 12, 8.5)}M12 7.2V12l3.2 2`,
  pass: 'M9.5 4.5H6.5a2 2 0 0 0-2 2v2M4.5 15.5v2a2 2 0 0 0 2 2h3M14.5 4.5h3a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2h-3M2.5 12h12M11 8.5l3.5 3.5-3.5 3.5',
  succeed: `${circle(12, 12, 8.5)}M8.2 12.3l2.6 2.6 5-5.3`,
  fail: `${circle(12, 12, 8.5)}M9 9l6 6M15 9l-6 6`,
  unknown: `${circle(12, 12, 8.5)}M9.5 9.7a2.5 2.5 0 1 1 3.7 2.2c-.8.4-1.2.9-1.2 1.7M12 16.6v.05`,
  start: `${circle(12, 12, 8.5)}M10.3 8.8l5 3.2-5 3.2z`,
  end: `${circle(12, 12, 8.5)}${box(9, 9, 6, 6, 1)}`,
  lambda: 'M6.5 4h2.3c.9 0 1.6.5 2 1.4L17 18.9c.2.5.7.8 1.2.8H19M11.6 10.2L6.3 20',
  dynamodb:
    'M4.5 6.5c0-1.7 3.4-3 7.5-3s7.5 1.3 7.5 3-3.4 3-7.5 3-7.5-1.3-7.5-3zM4.5 6.5v11c0 1.7 3.4 3 7.5 3s7.5-1.3 7.5-3v-11M4.5 12c0 1.7 3.4 3 7.5 3s7.5-1.3 7.5-3',
  sns: `${circle(5.5, 12, 2.5)}M8 12h8.5M7.6 10.5l8.6-4.3M7.6 13.5l8.6 4.3${circle(18.3, 5.2, 2)}${circle(18.5, 12, 2)}${circle(18.3, 18.8, 2)}`,
  sqs: `${box(2.5, 8, 5, 8, 1.2)}${box(9.5, 8, 5, 8, 1.2)}${box(16.5, 8, 5, 8, 1.2)}M7.5 12h2M14.5 12h2`,
  eventbridge: `M2.5 12h19M7 12V7.5M12 12v4.5M17 12V7.5${circle(7, 5.5, 2)}${circle(12, 18.5, 2)}${circle(17, 5.5, 2)}`,
  stepfunctions: `${box(8.5, 3.5, 7, 5)}${box(3.5, 15.5, 7, 5)}${box(13.5, 15.5, 7, 5)}M12 8.5V12M7 15.5v-2A1.5 1.5 0 0 1 8.5 12h7a1.5 1.5 0 0 1 1.5 1.5v2`,
  ecs: 'M12 3l8 4.5v9L12 21l-8-4.5v-9zM4 7.5l8 4.5 8-4.5M12 12v9M8 5.25l8 4.5',
  glue: 'M3.5 4.5h17l-6.5 8v5.5l-4 2v-7.5zM7 8.8h10',
  athena: `M20.5 10V6a1.5 1.5 0 0 0-1.5-1.5H5A1.5 1.5 0 0 0 3.5 6v12A1.5 1.5 0 0 0 5 19.5h5M3.5 9.3h17M9 9.3v10.2${circle(16, 15.5, 3.5)}M18.6 18.1l2.4 2.4`,
  http: `${circle(12, 12, 8.5)}M3.5 12h17M12 3.5c2.3 2.3 3.5 5.2 3.5 8.5s-1.2 6.2-3.5 8.5c-2.3-2.3-3.5-5.2-3.5-8.5S9.7 5.8 12 3.5z`,
  activity: `${circle(12, 7.5, 3.7)}M4.5 20.5c.4-4 3.5-6.3 7.5-6.3s7.1 2.3 7.5 6.3`,
  s3: 'M4.5 6l1.7 12.8c.2 1 2.7 1.7 5.8 1.7s5.6-.7 5.8-1.7L19.5 6M4.5 6c0-1.4 3.4-2.5 7.5-2.5s7.5 1.1 7.5 2.5-3.4 2.5-7.5 2.5S4.5 7.4 4.5 6z',
  sdk: 'M8 7l-5 5 5 5M16 7l5 5-5 5M13.6 5l-3.2 14',
} as const satisfies Record<string, string>

export type GlyphName = keyof typeof glyphs

/** The path of a state type (`Task`) or service (`lambda`), in any case; the question mark for a name without a drawing. */
export function glyphPath(name: string): string {
  const key = name.toLowerCase()
  // The guard proves that the key is one of the table's own.
  return Object.hasOwn(glyphs, key) ? glyphs[key as GlyphName] : glyphs.unknown
}

/** Every drawing's name, in table order. */
export function glyphNames(): readonly GlyphName[] {
  // Object.keys forgets the literal types of a table that never changes.
  return Object.keys(glyphs) as GlyphName[]
}
