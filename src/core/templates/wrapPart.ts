// Putting a definition back into its template.
import type { LineForm, TemplateFrame } from './Template'

/**
 * The template with `text` as the definition. Lines that were there when it was opened stand as they stood, so that only
 * what was edited differs.
 */
export function wrapPart({ before, after, form, lines }: TemplateFrame, text: string): string {
  const now = text.split('\n')
  if (form.kind === 'lines' && form.block !== undefined && !text.startsWith('{'))
    return `${before}\n${now.map((line) => (line === '' ? '' : form.block + line)).join('\n')}${after}`
  const head = sameLines(lines, now, (index) => index)
  const tail = Math.min(
    sameLines(lines, now, (index, length) => length - 1 - index),
    Math.min(now.length, lines.length) - head,
  )
  const known = new Map(lines.slice(head, lines.length - tail).map(({ line, written }) => [line, written]))
  // The first line stands behind what is before the definition, not at the beginning of a line.
  const isBare = form.kind === 'lines' && form.bare
  const written = now.map((line, index) => {
    if (isBare && index === 0) return line
    const was = index < head ? index : index >= now.length - tail ? index + lines.length - now.length : null
    if (was !== null && !(isBare && was === 0)) return lines[was]?.written ?? ''
    return (form.kind === 'lines' ? undefined : known.get(line)) ?? writeLine(form, line)
  })
  return before + written.join(lineEndOf(form)) + after
}

/** How many lines are the same, counted from one end. */
function sameLines(
  before: TemplateFrame['lines'],
  now: readonly string[],
  at: (index: number, length: number) => number,
): number {
  const most = Math.min(before.length, now.length)
  let count = 0
  while (count < most && before[at(count, before.length)]?.line === now[at(count, now.length)]) count += 1
  return count
}

function writeLine(form: LineForm, line: string): string {
  if (form.kind === 'single') return line.replaceAll("'", "''")
  if (form.kind === 'escaped') return JSON.stringify(line).slice(1, -1)
  return line === '' ? '' : form.indent + line
}

/** In single quotes there is one line; several would be folded into one, which JSON does not mind. */
export function lineEndOf(form: LineForm): string {
  if (form.kind === 'escaped') return form.lineEnd
  return form.kind === 'single' ? ' ' : '\n'
}
