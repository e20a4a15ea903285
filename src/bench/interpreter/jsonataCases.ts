// The workloads in JSONata, with the expressions they evaluate.
import type { JsonObject, JsonValue } from '../../core/base/JsonValue'
import type { BenchCase } from './BenchCase'

const COUNT = '$states.input.n + 1'
const MORE = '$states.input.n >= 5000'
const SHOWN = '$uppercase($states.input.name)'
const TOTAL = '$states.input.price * $states.input.quantity'

function quoted(source: string): string {
  return `{% ${source} %}`
}

const loop: BenchCase = {
  title: 'JSONata: loop of 10,000 transitions',
  definition: {
    QueryLanguage: 'JSONata',
    StartAt: 'Count',
    States: {
      Count: { Type: 'Pass', Output: { n: quoted(COUNT) }, Next: 'More' },
      More: { Type: 'Choice', Choices: [{ Condition: quoted(MORE), Next: 'Done' }], Default: 'Count' },
      Done: { Type: 'Succeed' },
    },
  },
  input: { n: 0 },
  bare(visit) {
    for (let value = { n: 0 }; ; ) {
      const counted = { n: value.n + 1 }
      visit(value, counted)
      value = counted
      visit(value, value)
      if (value.n < 5000) continue
      visit(value, value)
      return value
    }
  },
  async expressions(evaluate) {
    for (let n = 0; n < 5000; n += 1) {
      await evaluate(COUNT, { n })
      await evaluate(MORE, { n: n + 1 })
    }
  },
}

interface Line {
  readonly [key: string]: JsonValue
  readonly name: string
  readonly price: number
  readonly quantity: number
}

const lines: readonly Line[] = Array.from({ length: 1000 }, (_, index) => ({
  name: `line ${index}`,
  price: (index % 23) + 0.25,
  quantity: (index % 5) + 1,
}))

function priced(line: Line): JsonObject {
  return { shown: line.name.toUpperCase(), total: line.price * line.quantity }
}

const map: BenchCase = {
  title: 'JSONata: Map over 1,000 items',
  definition: {
    QueryLanguage: 'JSONata',
    StartAt: 'M',
    States: {
      M: {
        Type: 'Map',
        ItemProcessor: {
          StartAt: 'P',
          States: { P: { Type: 'Pass', Output: { shown: quoted(SHOWN), total: quoted(TOTAL) }, End: true } },
        },
        End: true,
      },
    },
  },
  input: lines,
  bare(visit) {
    const outputs: JsonValue[] = []
    for (const line of lines) {
      const output = priced(line)
      visit(line, output)
      outputs.push(output)
    }
    visit(lines, outputs)
    return outputs
  },
  async expressions(evaluate) {
    for (const line of lines) {
      await evaluate(SHOWN, line)
      await evaluate(TOTAL, line)
    }
  },
}

export const jsonataCases: readonly BenchCase[] = [loop, map]
