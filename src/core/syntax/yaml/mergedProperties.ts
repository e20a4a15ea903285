// Merge keys: `<<: *base` brings the properties of another object in, but for those the object has itself.
import type { YamlNode } from './YamlNode'

type Mirror = (target: YamlNode, at: { readonly parent: YamlNode; readonly by: YamlNode }) => YamlNode

/**
 * Replaces the merge keys among the children of `node` by the properties they bring. Of several that bring a property the
 * first wins, as https://yaml.org/type/merge.html says.
 */
export function mergedProperties(node: YamlNode, merges: readonly YamlNode[], mirror: Mirror): void {
  const entries = [...node.children]
  const taken = new Set(entries.filter((entry) => !merges.includes(entry)).map(({ key }) => key?.name ?? ''))
  const children = entries.flatMap((entry) => {
    if (!merges.includes(entry)) return [entry]
    return sourcesOf(entry).flatMap((source) =>
      source.children.flatMap((property) => {
        const name = property.key?.name ?? ''
        if (taken.has(name)) return []
        taken.add(name)
        return [mirror(property, { parent: node, by: entry })]
      }),
    )
  })
  node.children.splice(0, node.children.length, ...children)
  node.entries = entries
}

function sourcesOf(entry: YamlNode): readonly YamlNode[] {
  if (entry.kind === 'object') return [entry]
  return entry.children.filter(({ kind }) => kind === 'object')
}
