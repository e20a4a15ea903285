// Fixes of choice-without-default: the state that handles failures, or a new one.
import { propertiesOf, propertyOf } from '../../asl/propertyOf'
import { namesIn, uniqueName } from '../../machine/uniqueName'
import { pathOf } from '../../syntax/pathOf'
import type { Fix } from '../Finding'
import type { FixMaker } from './FixMaker'
import { statesAround } from './statesAround'

export const choiceWithoutDefaultFixes: FixMaker = {
  rule: 'choice-without-default',
  inDefinition({ node }, { machine }) {
    const states = node && statesAround(node)
    if (!node || !states) return []
    const into = pathOf(node)
    const fails = propertiesOf(states).filter((state) => propertyOf(state, 'Type')?.value === 'Fail')
    const there = fails.length === 1 ? fails[0]?.key?.name : undefined
    const name = uniqueName('No rule matched', namesIn(machine))
    const fail = {
      Type: 'Fail',
      Error: 'NoRuleMatched',
      Cause: `No rule of ${node.key?.name ?? 'the Choice'} matched.`,
    }
    const known: readonly Fix[] =
      there === undefined
        ? []
        : [{ label: `Default to ${there}`, changes: [{ op: 'insert', into, key: 'Default', value: there }] }]
    return [
      ...known,
      {
        label: 'Default to a new Fail',
        changes: [
          { op: 'insert', into, key: 'Default', value: name },
          { op: 'insert', into: pathOf(states), key: name, value: fail },
        ],
      },
    ]
  },
}
