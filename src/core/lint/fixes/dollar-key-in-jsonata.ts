// Fix of dollar-key-in-jsonata: the path as an expression.
import { propertyOf } from '../../asl/propertyOf'
import { isJsonataString } from '../../expressions/jsonata/isJsonataString'
import { pathOf } from '../../syntax/pathOf'
import { expressionOf } from './expressionOf'
import type { FixMaker } from './FixMaker'

export const dollarKeyInJsonataFixes: FixMaker = {
  rule: 'dollar-key-in-jsonata',
  inState({ node }, site) {
    const name = node?.key?.name.slice(0, -2) ?? ''
    if (typeof node?.value !== 'string' || name === '' || propertyOf(node.parent, name)) return []
    const at = pathOf(node)
    const { value } = node
    const isResult = site.type?.name === 'Task' && isWithin(at[pathOf(site.node).length], 'Output')
    const expression = isJsonataString(value)
      ? value
      : expressionOf(value, isResult ? '$states.result' : '$states.input')
    if (expression === null) return []
    // The value first: the path ends with the key.
    const changes = [
      { op: 'set', at, value: expression },
      { op: 'rename', at, key: name },
    ] as const
    return [{ label: `Write ${expression}`, changes }]
  },
}

function isWithin(step: unknown, field: string): boolean {
  return step === field
}
