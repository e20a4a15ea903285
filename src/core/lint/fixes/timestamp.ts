// Fix of timestamp: the same moment as RFC 3339 writes it.
import { isTimestamp } from '../../asl/isTimestamp'
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'

const PARTS =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(\.\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i

export const timestampFixes: FixMaker = {
  rule: 'timestamp',
  inState({ node }) {
    const parts = typeof node?.value === 'string' ? PARTS.exec(node.value.trim()) : null
    if (!node || !parts) return []
    const [, year, month, day, hour = '0', minute = '00', second = '00', part = '', zone = 'Z'] = parts
    const two = (text = '') => text.padStart(2, '0')
    const offset = zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')
    const value = `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}${part}${offset}`
    return isTimestamp(value) ? [{ label: `Write ${value}`, changes: [{ op: 'set', at: pathOf(node), value }] }] : []
  },
}
