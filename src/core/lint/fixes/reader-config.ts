// Fixes of reader-config: the field that is missing, or without the one that does not belong.
import { propertyOf } from '../../asl/propertyOf'
import type { JsonValue } from '../../base/JsonValue'
import { stepName } from '../../base/Path'
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'

/** A sound start for a field that is missing. */
const STARTS: Readonly<Record<string, JsonValue>> = {
  CSVHeaderLocation: 'FIRST_ROW',
  CSVHeaders: ['column'],
  InputType: 'JSONL',
}

export const readerConfigFixes: FixMaker = {
  rule: 'reader-config',
  inState({ node, path }) {
    const step = path?.at(-1)
    const name = step === undefined ? '' : String(stepName(step))
    if (!node || !path || name === '') return []
    const field = propertyOf(node, name)
    const start = STARTS[name]
    if (!field) {
      if (start === undefined) return []
      return [{ label: `Add ${name}`, changes: [{ op: 'insert', into: pathOf(node), key: name, value: start }] }]
    }
    const { value } = field
    if (name === 'ItemsPointer' && propertyOf(node, 'InputType')?.value === 'JSON' && typeof value === 'string') {
      const pointer = `/${value
        .replace(/^\$?\.?\/?/, '')
        .replaceAll('.', '/')
        .replace(/~(?![01])/g, '~0')}`
      return [{ label: `Write ${pointer}`, changes: [{ op: 'set', at: pathOf(field), value: pointer }] }]
    }
    if (name === 'InputType' && propertyOf(node, 'ManifestType')?.value === 'ATHENA_DATA')
      return [{ label: 'Read CSV', changes: [{ op: 'set', at: pathOf(field), value: 'CSV' }] }]
    return [{ label: `Remove ${name}`, changes: [{ op: 'remove', at: pathOf(field) }] }]
  },
}
