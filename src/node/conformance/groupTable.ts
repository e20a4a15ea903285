// The table the conformance command prints: per group, how many cases agree at each level.

export interface GroupCount {
  cases: number
  status: number
  output: number
  events: number
  /** Cases whose history was recorded. */
  withEvents: number
}

export type Tally = Map<string, GroupCount>

const HEADINGS = ['group', 'cases', 'status', 'output', 'events']

/** Columns aligned; `events` counts out of the cases whose history was recorded. */
export function groupTable(tally: ReadonlyMap<string, GroupCount>): string {
  const groups = [...tally].sort(([one], [other]) => (one < other ? -1 : 1))
  const rows = [HEADINGS, ...groups.map(([name, counts]) => row(name, counts)), row('all', sumOf([...tally.values()]))]
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)))
  return rows.map((cells) => cells.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  ')).join('\n')
}

function row(name: string, { cases, status, output, events, withEvents }: GroupCount): readonly string[] {
  return [name, String(cases), String(status), String(output), withEvents === 0 ? '-' : `${events}/${withEvents}`]
}

function sumOf(counts: readonly GroupCount[]): GroupCount {
  const total = (key: keyof GroupCount) => counts.reduce((sum, count) => sum + count[key], 0)
  return {
    cases: total('cases'),
    status: total('status'),
    output: total('output'),
    events: total('events'),
    withEvents: total('withEvents'),
  }
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width)
}
