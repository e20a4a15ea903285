// No two files need each other, not even for types: a cycle is one file that pretends to be several.
import type { SourceFile, Violation } from './SourceFile'

/** One violation for each set of files in which every one reaches every other. */
export function checkCycles(files: readonly SourceFile[]): readonly Violation[] {
  const edges = new Map(files.map((file) => [file.path, file.imports.flatMap(({ target }) => target ?? [])]))
  return strongComponents(edges)
    .filter((component) => component.length > 1 || edges.get(component[0] ?? '')?.includes(component[0] ?? ''))
    .map((component) => {
      const members = component.sort()
      return { file: members[0] ?? '', line: 1, rule: 'cycle', message: `import each other: ${members.join(', ')}` }
    })
}

/** Tarjan's strongly connected components, without recursion on the depth of the project: files are few. */
function strongComponents(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const stack: string[] = []
  const onStack = new Set<string>()
  const components: string[][] = []

  const visit = (node: string): number => {
    const number = order.size
    order.set(node, number)
    stack.push(node)
    onStack.add(node)
    let low = number
    for (const next of edges.get(node) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next))
      else if (onStack.has(next)) low = Math.min(low, order.get(next) ?? low)
    }
    lowest.set(node, low)
    if (low === number) components.push(pop(node))
    return low
  }
  const pop = (node: string): string[] => {
    const component = stack.splice(stack.indexOf(node))
    for (const member of component) onStack.delete(member)
    return component
  }
  for (const node of edges.keys()) if (!order.has(node)) visit(node)
  return components
}
