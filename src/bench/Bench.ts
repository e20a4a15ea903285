// The contract of a benchmark: `src/bench/<name>.bench.ts` exports `bench`, and `npm run bench [name...]` prints its figures.

/** What the runner hands to a benchmark. */
export interface BenchSetting {
  /** Folder of the reference data; null where there is none. */
  readonly shared: string | null
  /** Serves the production build while the benchmark runs; resolves to its address. */
  readonly site: () => Promise<string>
  /** For Playwright's `chromium.launch`: a browser that starts on this machine. */
  readonly browser: () => Promise<{ readonly executablePath?: string; readonly args: readonly string[] }>
  /** Puts a table before the figures. */
  readonly print: (table: Table) => void
}

/** Rows of cells; every cell but a row's first stands to the right. */
export interface Table {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface Figure {
  /** What was measured, in one line: `layout of mixed-200, worker warm, median of 5`. */
  readonly what: string
  readonly value: number
  /** `ms`, `/s`, `KB`, or `x` for a ratio. */
  readonly unit: string
  /** The target, where there is one: the runner prints how the figure stands to it. */
  readonly atMost?: number
  readonly atLeast?: number
}

export interface Bench {
  readonly title: string
  /** Resolves to its figures; rejects when it could not measure. */
  readonly run: (setting: BenchSetting) => Promise<readonly Figure[]>
}
