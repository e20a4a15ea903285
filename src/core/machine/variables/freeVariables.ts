// The variables that a JSONata expression takes from outside of itself.
import { parseJsonata } from '../../expressions/jsonata/parseJsonata'

export interface FreeVariables {
  /** In the order of the text; `index` is that of the name, behind `$`. */
  readonly variables: readonly { readonly name: string; readonly index: number }[]
  /** What the expression binds itself: by `:=`, as parameters, by `@` and `#`. */
  readonly locals: ReadonlySet<string>
}

const NONE: FreeVariables = { variables: [], locals: new Set() }

/** None of an expression that cannot be parsed. `$states` and the functions that are called are left out. */
export function freeVariables(expression: string): FreeVariables {
  const parsed = parseJsonata(expression)
  if (!parsed.ok) return NONE
  const search = new Search(expression)
  search.visit(parsed.value.expression.ast(), new Set())
  return { variables: search.variables.sort((a, b) => a.index - b.index), locals: search.locals }
}

/** A node of the parser, or what it keeps beside nodes: it is looked through without knowing all of its forms. */
type Part = Readonly<Record<string, unknown>>

class Search {
  readonly variables: { name: string; index: number }[] = []
  readonly locals = new Set<string>()
  private readonly seen = new Set<object>()

  constructor(private readonly text: string) {}

  /** `bound` holds the names bound around the node; a binding adds to it for what follows in its block. */
  visit(part: unknown, bound: Set<string>): void {
    if (typeof part !== 'object' || part === null || this.seen.has(part)) return
    this.seen.add(part)
    if (Array.isArray(part)) {
      for (const item of part) this.visit(item, bound)
      return
    }
    // An object that is no array: its members are looked at one by one.
    const node = part as Part
    if (node.type === 'bind') this.bind(node, bound)
    else if (node.type === 'block') this.visit(node.expressions, new Set(bound))
    else if (node.type === 'lambda') this.lambda(node, bound)
    else if (node.type === 'path') this.members(node, new Set(bound))
    else {
      if (node.type === 'variable') this.variable(node, bound)
      this.members(node, bound)
    }
  }

  private bind({ lhs, rhs }: Part, bound: Set<string>): void {
    this.visit(rhs, bound)
    this.addLocal((lhs as Part | undefined)?.value, bound)
  }

  private lambda({ arguments: parameters, body }: Part, bound: Set<string>): void {
    const inside = new Set(bound)
    // The parser gives a list of variables.
    if (Array.isArray(parameters)) for (const parameter of parameters as Part[]) this.addLocal(parameter.value, inside)
    this.visit(body, inside)
  }

  private members(node: Part, bound: Set<string>): void {
    for (const [name, member] of Object.entries(node)) {
      // What is called is a function, and variables of a workflow hold none.
      if (name === 'procedure' && (member as Part | null)?.type === 'variable') continue
      this.visit(member, bound)
    }
    for (const name of [node.focus, node.index]) this.addLocal(name, bound)
  }

  private addLocal(name: unknown, bound: Set<string>): void {
    if (typeof name !== 'string') return
    bound.add(name)
    this.locals.add(name)
  }

  private variable({ value, position }: Part, bound: Set<string>): void {
    if (typeof value !== 'string' || typeof position !== 'number') return
    if (value === '' || value === '$' || value === 'states' || bound.has(value)) return
    // The parser says where the name ends.
    const index = position - value.length
    if (this.text.slice(index - 1, position) === `$${value}`) this.variables.push({ name: value, index })
  }
}
