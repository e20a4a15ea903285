import { readFileSync } from 'node:fs'
import { Linter } from '../core/lint/Linter'
import { lintDefinition } from '../core/lint/lintDefinition'
import { readMachine } from '../core/machine/readMachine'
import { parseJson } from '../core/syntax/parseJson'

const name = process.argv[2] ?? 'mixed-1000'
const text = readFileSync(`/work/shared/corpus/synthetic/${name}.asl.json`, 'utf8')
const sub = (t: string) => {
  const tree = parseJson(t)
  return { text: t, tree, machine: readMachine(tree), workflowType: 'STANDARD' as const }
}
const cpu = (f: () => void) => {
  const a = process.cpuUsage()
  f()
  const b = process.cpuUsage(a)
  return (b.user + b.system) / 1000
}
const out: number[] = [],
  w: number[] = []
for (let i = 0; i < 9; i++) {
  const s = sub(text.replaceAll('$states.input', `$states.input.run${i}`))
  out.push(cpu(() => lintDefinition(s)))
}
const linter = new Linter()
linter.lint(sub(text))
for (let i = 0; i < 20; i++) {
  const s = sub(text.replace('"Type"', `"Comment":"${i}", "Type"`))
  w.push(cpu(() => linter.lint(s)))
}
console.log(name, 'cold', out.map((x) => x.toFixed(0)).join(' '), '| warm', w.map((x) => x.toFixed(1)).join(' '))
export const bench = {}
