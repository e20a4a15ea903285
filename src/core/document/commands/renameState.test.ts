import { describe, expect, test } from 'vitest'
import { renameState } from './renameState'
import { idOf, layoutsOf, tryCommand } from './tryCommand'

const definition = {
  StartAt: 'Pay',
  States: {
    Pay: {
      Type: 'Task',
      Resource: 'Pay',
      Next: 'Check',
      Catch: [{ ErrorEquals: ['Pay'], Next: 'Pay' }],
    },
    Check: { Type: 'Choice', Choices: [{ Variable: '$.Pay', IsPresent: true, Next: 'Pay' }], Default: 'Pay' },
    Both: { Type: 'Parallel', Branches: [{ StartAt: 'Inner', States: { Inner: { Type: 'Succeed' } } }], Next: 'Pay' },
  },
}

describe('renameState', () => {
  test('changes the two words and nothing else', () => {
    const text = '{"StartAt":"Pay","States":{ "Pay" : {"Type":"Task", "Next":"Ship" },\n  "Ship":{"Type":"Succeed"}}}'
    const trial = tryCommand(text, renameState, (doc) => ({ state: idOf(doc, 'Pay'), name: 'Charge' }))
    expect(trial.after.text).toBe(text.replaceAll('"Pay"', '"Charge"'))
    expect(trial.label).toBe('Rename Pay to Charge')
  })

  test.each(layoutsOf(definition))('follows every reference, $layout', ({ text }) => {
    const trial = tryCommand(text, renameState, (doc) => ({ state: idOf(doc, 'Pay'), name: 'Charge' }))
    expect(trial.value).toEqual({
      StartAt: 'Charge',
      States: {
        Charge: {
          Type: 'Task',
          Resource: 'Pay',
          Next: 'Check',
          Catch: [{ ErrorEquals: ['Pay'], Next: 'Charge' }],
        },
        Check: { Type: 'Choice', Choices: [{ Variable: '$.Pay', IsPresent: true, Next: 'Charge' }], Default: 'Charge' },
        Both: { ...definition.States.Both, Next: 'Charge' },
      },
    })
    expect(idOf(trial.after, 'Charge')).toBe(idOf(trial.before, 'Pay'))
  })

  test('stays in its scope: the same name in another scope is another state', () => {
    const inner = { StartAt: 'A', States: { A: { Type: 'Pass', Next: 'B' }, B: { Type: 'Succeed' } } }
    const text = JSON.stringify({
      StartAt: 'P',
      States: { P: { Type: 'Parallel', Branches: [inner, inner], End: true } },
    })
    const trial = tryCommand(text, renameState, (doc) => ({ state: idOf(doc, 'A'), name: 'C' }))
    const renamed = { StartAt: 'C', States: { C: { Type: 'Pass', Next: 'B' }, B: { Type: 'Succeed' } } }
    expect(trial.value).toEqual({
      StartAt: 'P',
      States: { P: { Type: 'Parallel', Branches: [renamed, inner], End: true } },
    })
  })

  test('renames the second of two states of one name alone', () => {
    const text = '{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"A"},"A":{"Type":"Succeed"}}}'
    const trial = tryCommand(text, renameState, (doc) => ({
      state: [...doc.machine.states.keys()][1] ?? idOf(doc, 'A'),
      name: 'B',
    }))
    expect(trial.after.text).toBe('{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"A"},"B":{"Type":"Succeed"}}}')
  })

  test.each(['__proto__', 'constructor', '42', '<img onerror=alert(1)>', 'é\u2028"\\'])(
    'accepts the name %s',
    (name) => {
      const text = JSON.stringify(definition)
      const trial = tryCommand(text, renameState, (doc) => ({ state: idOf(doc, 'Pay'), name }))
      expect(
        trial.after.machine.scopes.get(trial.after.machine.states.get(idOf(trial.after, name))?.scope ?? never())
          ?.startAt,
      ).toBe(name)
    },
  )

  test.each([
    ['Check', 'name-taken'],
    ['Inner', 'name-taken'],
    ['', 'name-invalid'],
    ['  ', 'name-invalid'],
    ['x'.repeat(81), 'name-invalid'],
  ])('refuses %j: %s', (name, code) => {
    const trial = tryCommand(JSON.stringify(definition), renameState, (doc) => ({ state: idOf(doc, 'Pay'), name }))
    expect(trial.refusal?.code).toBe(code)
  })

  test('its own name is no change', () => {
    const trial = tryCommand(JSON.stringify(definition), renameState, (doc) => ({
      state: idOf(doc, 'Pay'),
      name: 'Pay',
    }))
    expect(trial.after.text).toBe(trial.before.text)
  })
})

function never(): never {
  throw new Error('not there')
}
