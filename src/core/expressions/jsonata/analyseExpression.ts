// What can be said of a JSONata expression without running it: what it reads, and what AWS refuses in it.
import type { JsonataAst } from './jsonataSync.data.js'

/** A name the expression may not use where it stands, or a member of `$states` to be checked against the field. */
export interface Refusal {
  readonly message: string
  /** The name as it is written where `position` says it ends. */
  readonly name: string
  readonly position?: number
}

export interface ExpressionAnalysis {
  /** Names of variables read, without `$`; local ones and built-in functions among them. */
  readonly variables: ReadonlySet<string>
  /** Variables that come from outside of the expression, with the place of the first reading: no parameters, nothing bound by `:=`. */
  readonly outer: ReadonlyMap<string, number | undefined>
  /** Variables of `outer` that the expression asks for with `$exists`. */
  readonly asked: ReadonlySet<string>
  /** Members of `$states` read by name, with the place of the first reading. */
  readonly members: ReadonlyMap<string, number | undefined>
  /** True when `$states` is used other than through a named member. */
  readonly readsWholeStates: boolean
  /** Readings of a context item, of which there is none. */
  readonly refusals: readonly Refusal[]
}

/** Analyses a parsed expression (language section 6). */
export function analyseExpression(ast: JsonataAst): ExpressionAnalysis {
  const analysis = new Analysis()
  analysis.visit(ast, true)
  return analysis
}

/** `top` is true where an expression is evaluated without a context item: anywhere but in predicates, later steps, sort and group clauses. */
class Analysis implements ExpressionAnalysis {
  readonly variables = new Set<string>()
  readonly outer = new Map<string, number | undefined>()
  readonly asked = new Set<string>()
  /** Names bound where the visit stands, innermost block last. */
  private readonly bound: Set<string>[] = [new Set()]
  readonly members = new Map<string, number | undefined>()
  readsWholeStates = false
  private readonly refused = new Map<string, Refusal>()

  get refusals(): readonly Refusal[] {
    return [...this.refused.values()]
  }

  visit(node: JsonataAst | undefined, top: boolean): void {
    if (node === undefined) return
    if (node.type === 'path') this.path(nodes(node.steps), top)
    else if (node.type === 'variable') this.variable(node, top)
    else if (node.type === 'name' && top) this.refuseTop(String(node.value), node)
    else if (node.type === 'transform') this.each([node.pattern, node.update, node.delete], false)
    else if (node.type === 'bind') this.bind(node, top)
    else if (node.type === 'block' || node.type === 'lambda') this.block(node, top)
    else this.children(node, top)
    this.withContext(node)
  }

  /** A name is bound before its value is visited: a function may call itself. */
  private bind(node: JsonataAst, top: boolean): void {
    this.bound.at(-1)?.add(String(child(node.lhs)?.value))
    this.visit(child(node.rhs), top)
  }

  /** What is bound inside, and the parameters of a lambda, are unknown outside. */
  private block(node: JsonataAst, top: boolean): void {
    const parameters = node.type === 'lambda' ? nodes(node.arguments).map(({ value }) => String(value)) : []
    this.bound.push(new Set(parameters))
    this.children(node, top)
    this.bound.pop()
  }

  /** Parts that are evaluated where the node itself is. */
  private children(node: JsonataAst, top: boolean): void {
    this.ask(node)
    this.each([node.lhs, node.rhs, node.expression, node.procedure, node.body], top)
    this.each([node.condition, node.then, node.else], top)
    this.each(nodes(node.expressions), top)
    if (node.type !== 'lambda') this.each(nodes(node.arguments), top)
    if (node.type === 'unary') this.pairs(node.lhs, top)
  }

  /** Parts that are evaluated for an item found: predicates, stages, sort terms, groups. */
  private withContext(node: JsonataAst): void {
    for (const part of [...nodes(node.predicate), ...nodes(node.stages)]) {
      if (part.type === 'index') this.bound.at(-1)?.add(String(part.value))
      this.visit(child(part.expr), false)
    }
    for (const term of nodes(node.terms)) this.visit(child(term.expression), false)
    this.pairs(child(node.group)?.lhs, false)
  }

  private path(steps: readonly JsonataAst[], top: boolean): void {
    // `@$name` and `#$name` bind for the steps that follow.
    for (const { focus, index } of steps)
      for (const name of [focus, index]) if (name) this.bound.at(-1)?.add(String(name))
    const [first, second] = steps
    if (first?.type === 'variable' && first.value === 'states' && second?.type === 'name') {
      const member = String(second.value)
      if (!this.members.has(member)) this.members.set(member, second.position)
      this.withContext(first)
    } else this.visit(first, top)
    this.each(steps.slice(1), false)
  }

  private variable(node: JsonataAst, top: boolean): void {
    const name = String(node.value)
    if (name === '$') this.refuse('$$', "Reference to '$$' is not supported.", node)
    else if (name === '') {
      if (top) this.refuseTop('$', node)
    } else if (name === 'states') this.readsWholeStates = true
    else {
      this.variables.add(name)
      const isBound = this.bound.some((names) => names.has(name))
      if (!isBound && !this.outer.has(name)) this.outer.set(name, node.position)
    }
  }

  private ask(node: JsonataAst): void {
    if (child(node.procedure)?.value !== 'exists') return
    for (const argument of nodes(node.arguments)) {
      const first = argument.type === 'path' ? nodes(argument.steps)[0] : argument
      if (first?.type === 'variable') this.asked.add(String(first.value))
    }
  }

  private pairs(pairs: unknown, top: boolean): void {
    if (Array.isArray(pairs)) for (const pair of pairs) this.each(nodes(pair), top)
  }

  private each(parts: readonly unknown[], top: boolean): void {
    for (const part of parts) this.visit(child(part), top)
  }

  private refuseTop(name: string, node: JsonataAst): void {
    this.refuse(name, `Reference to '${name}' at the top level is not supported.`, node)
  }

  private refuse(name: string, message: string, { position }: JsonataAst): void {
    if (!this.refused.has(name)) this.refused.set(name, { message, name, ...(position !== undefined && { position }) })
  }
}

function child(part: unknown): JsonataAst | undefined {
  const isNode = typeof part === 'object' && part !== null && !Array.isArray(part)
  // The parser's objects are all nodes or carry nodes; a part that is missing simply has no type.
  return isNode ? (part as JsonataAst) : undefined
}

function nodes(parts: unknown): readonly JsonataAst[] {
  return Array.isArray(parts) ? parts.map(child).filter((part) => part !== undefined) : []
}
