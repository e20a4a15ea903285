// Fixes of exclusive-fields: keep one, or add one.
import { propertyOf } from '../../asl/propertyOf'
import type { JsonValue } from '../../base/JsonValue'
import { pathOf } from '../../syntax/pathOf'
import type { Fix } from '../Finding'
import type { FixMaker } from './FixMaker'

export const exclusiveFieldsFixes: FixMaker = {
  rule: 'exclusive-fields',
  inState({ node, message }, { objects, type }) {
    const fields = objects.find((object) => object.node === node)?.fields
    if (!node || !fields) return []
    // The report names the group as AWS does.
    const names = /\[(.*)\]/.exec(message)?.[1]?.split(', ') ?? []
    const written = names.flatMap((name) => propertyOf(node, name) ?? [])
    if (written.length > 1) return written.map((kept) => keep(kept, written))
    const end = propertyOf(node, 'End')
    if (end && names.includes('End'))
      return [{ label: 'End here', changes: [{ op: 'set', at: pathOf(end), value: true }] }]
    return names.flatMap((name): readonly Fix[] => {
      const value: JsonValue | undefined = fields.find(({ at }) => at[0] === name)?.example
      if (value === undefined || (type?.name === 'Wait' && name.endsWith('Path'))) return []
      const label = name === 'End' ? 'End here' : `Add ${name}`
      return [{ label, changes: [{ op: 'insert', into: pathOf(node), key: name, value }] }]
    })
  },
}

function keep(kept: NonNullable<ReturnType<typeof propertyOf>>, written: readonly (typeof kept)[]): Fix {
  const others = written.filter((field) => field !== kept)
  return {
    label: `Keep ${kept.key?.name ?? ''} alone`,
    changes: others.map((field) => ({ op: 'remove', at: pathOf(field) })),
  }
}
