// A plain path as an expression.

const PLAIN = /^\$((?:\.[A-Za-z_]\w*|\[\d+\])*)$/
const CONTEXT = /^\$\$((?:\.[A-Za-z_]\w*)*)$/
const VARIABLE = /^\$[A-Za-z_]\w*(?:\.[A-Za-z_]\w*|\[\d+\])*$/

/** `$.a.b` as `{% $states.input.a.b %}`, `$$.State.Name` as `{% $states.context.State.Name %}`; null for what is not so plain. */
export function expressionOf(path: string, source = '$states.input'): string | null {
  const context = CONTEXT.exec(path)
  if (context) return `{% $states.context${context[1] ?? ''} %}`
  if (VARIABLE.test(path)) return `{% ${path} %}`
  const plain = PLAIN.exec(path)
  return plain ? `{% ${source}${plain[1] ?? ''} %}` : null
}
