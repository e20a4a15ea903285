// The tables that a benchmark and its figures make.

/** One line a figure: what, value, and how it stands to its target. */
export function formatFigures(figures) {
  const rows = figures.map((figure) => [figure.what, `${rounded(figure.value)} ${figure.unit}`, standing(figure)])
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column].length)))
  return rows
    .map(([what, value, note]) => `  ${what.padEnd(widths[0])}  ${value.padStart(widths[1])}  ${note}`.trimEnd())
    .join('\n')
}

/** Columns side by side, the first to the left, and an empty line. */
export function formatTable({ headings, rows }) {
  const lines = [headings, ...rows]
  const widths = headings.map((_, column) => Math.max(...lines.map((cells) => cells[column].length)))
  const pad = (cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))
  return `${lines.map((cells) => `  ${cells.map(pad).join('  ')}`.trimEnd()).join('\n')}\n`
}

function standing({ value, unit, atMost, atLeast }) {
  if (atMost !== undefined) return `${value <= atMost ? 'meets' : 'MISSES'} at most ${rounded(atMost)} ${unit}`
  if (atLeast !== undefined) return `${value >= atLeast ? 'meets' : 'MISSES'} at least ${rounded(atLeast)} ${unit}`
  return ''
}

/** Three significant digits, whole numbers from a hundred up. */
function rounded(value) {
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toPrecision(3)))
}
