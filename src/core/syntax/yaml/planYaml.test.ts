import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../text/applyEdits'
import type { Change } from '../Notation'
import { parseYaml } from './parseYaml'
import { planYaml } from './planYaml'

/** The text after a change, or the code of the refusal. */
function changed(text: string, change: Change): string {
  const plan = planYaml(text, parseYaml(text), change)
  return plan.ok ? applyEdits(text, plan.value) : plan.error.code
}

const machine = `# Orders
StartAt: Pay # first
States:
  # Takes the money.
  Pay:
    Type: Task
    Resource: arn:aws:states:::lambda:invoke
    Retry:
      - ErrorEquals: [States.ALL]
        MaxAttempts: 2 # twice
    Next: Ship

  Ship:
    Type: Succeed
`

describe('set', () => {
  test.each<[string, string, Change, string]>([
    ['a text', 'a: x # c\n', { op: 'set', at: ['a'], value: 'y z' }, 'a: y z # c\n'],
    ['in single quotes', "a: 'x'\n", { op: 'set', at: ['a'], value: "it's" }, "a: 'it''s'\n"],
    ['in double quotes', 'a: "x"\n', { op: 'set', at: ['a'], value: 'y' }, 'a: "y"\n'],
    ['a text that reads as a number', 'a: x\n', { op: 'set', at: ['a'], value: '12' }, 'a: "12"\n'],
    ['a text that old readers take for true', 'a: x\n', { op: 'set', at: ['a'], value: 'yes' }, 'a: "yes"\n'],
    ['a date', 'a: x\n', { op: 'set', at: ['a'], value: '2020-01-01' }, 'a: "2020-01-01"\n'],
    ['a text with a colon', 'a: x\n', { op: 'set', at: ['a'], value: 'b: c' }, 'a: "b: c"\n'],
    ['a text that begins like an alias', 'a: x\n', { op: 'set', at: ['a'], value: '*b' }, 'a: "*b"\n'],
    ['a text that is empty', 'a: x\n', { op: 'set', at: ['a'], value: '' }, 'a: ""\n'],
    ['an expression', 'a: x\n', { op: 'set', at: ['a'], value: '{% $x %}' }, 'a: "{% $x %}"\n'],
    ['text of several lines', 'a: x # c\n', { op: 'set', at: ['a'], value: 'p\n\n q' }, 'a: |- # c\n  p\n\n   q\n'],
    [
      'in a block scalar',
      'a: | # c\n  x\nb: 1\n',
      { op: 'set', at: ['a'], value: 'y\nz\n' },
      'a: | # c\n  y\n  z\nb: 1\n',
    ],
    ['a line in a folded scalar', 'a: >-\n  x\n', { op: 'set', at: ['a'], value: 'y' }, 'a: >-\n  y\n'],
    ['nothing yet', 'a: # c\nb: 1\n', { op: 'set', at: ['a'], value: 7 }, 'a: 7 # c\nb: 1\n'],
    ['a number by its own type', 'a: !!str 5\n', { op: 'set', at: ['a'], value: 7 }, 'a: 7\n'],
    ['what an anchor names', 'a: &n 5\nb: *n\n', { op: 'set', at: ['a'], value: 6 }, 'a: &n 6\nb: *n\n'],
    [
      'brackets on the line of a block, which have no room for lines of their own',
      'a: [{ "b": 1, \n  "c": 1 }]\n',
      { op: 'set', at: ['a', 0, 'b'], value: [[], { d: [1] }] },
      'a: [{ "b": [[], {"d": [1]}], \n  "c": 1 }]\n',
    ],
    ['an alias itself', 'a: &n 5\nb: *n\n', { op: 'set', at: ['b'], value: 6 }, 'a: &n 5\nb: 6\n'],
    ['behind a tag', 'a: !Sub x\n', { op: 'set', at: ['a', 'Fn::Sub'], value: 'z' }, 'a: !Sub z\n'],
    ['an object for a text', 'a: x # c\n', { op: 'set', at: ['a'], value: { b: 1 } }, 'a: # c\n  b: 1\n'],
    ['a text for an object', 'a:\n  # c\n  b: 1 # d\n', { op: 'set', at: ['a'], value: 'x' }, 'a: x\n  # c # d\n'],
    ['a list for an item', '- x\n- y\n', { op: 'set', at: [1], value: [1, [2]] }, '- x\n- - 1\n  - - 2\n'],
    ['in braces', 'a: { b: x, c: [1] }\n', { op: 'set', at: ['a', 'b'], value: 'y, z' }, 'a: { b: "y, z", c: [1] }\n'],
    ['as JSON looks', '{\n  "a": "x"\n}\n', { op: 'set', at: ['a'], value: ['y'] }, '{\n  "a": [\n    "y"\n  ]\n}\n'],
    ['a missing one', 'a: 1', { op: 'set', at: ['b', 'c'], value: true }, 'a: 1\nb:\n  c: true'],
    [
      'only what differs',
      'a:\n    b: 1 # one\n    c: 2 # two\n',
      { op: 'set', at: ['a'], value: { c: 3, d: 4 } },
      'a:\n    c: 3 # two\n    d: 4\n',
    ],
  ])('%s', (_title, text, change, expected) => {
    expect(changed(text, change)).toBe(expected)
  })
})

describe('insert', () => {
  const state = { Type: 'Wait', Seconds: 5, Next: 'Ship' }

  test('a state behind another, with the empty line that parts them', () => {
    const change: Change = { op: 'insert', into: ['States'], key: 'Wait: a bit', value: state, after: 'Pay' }
    const written = '\n\n  "Wait: a bit":\n    Type: Wait\n    Seconds: 5\n    Next: Ship\n\n  Ship:'
    expect(changed(machine, change)).toBe(machine.replace('\n\n  Ship:', written))
  })

  test.each<[string, string, Change, string]>([
    [
      'first',
      'a:\n  # c\n  b: 1\n',
      { op: 'insert', into: ['a'], key: 'x', value: 1, after: null },
      'a:\n  x: 1\n  # c\n  b: 1\n',
    ],
    [
      'first behind a dash',
      '- b: 1\n',
      { op: 'insert', into: [0], key: 'x', value: 1, after: null },
      '- x: 1\n  b: 1\n',
    ],
    [
      'an item',
      'a:\n- x\n- y\n',
      { op: 'insert', into: ['a'], key: 1, value: { b: [1] } },
      'a:\n- x\n- b:\n  - 1\n- y\n',
    ],
    [
      'into {}',
      'a:\n    b: 1\nc: {} # c\n',
      { op: 'insert', into: ['c'], key: 'x', value: 1 },
      'a:\n    b: 1\nc: # c\n    x: 1\n',
    ],
    ['into []', 'a:\n- x\nc: []\n', { op: 'insert', into: ['c'], key: 0, value: 1 }, 'a:\n- x\nc:\n- 1\n'],
    ['into nothing', 'States:\n', { op: 'insert', into: ['States'], key: 'A', value: {} }, 'States:\n  A: {}\n'],
    ['into an empty root', '{}\n', { op: 'insert', into: [], key: 'a', value: 1 }, 'a: 1\n'],
    ['into an empty item', '- {}\n', { op: 'insert', into: [0], key: 'a', value: 1 }, '- a: 1\n'],
    ['into braces', 'a: {b: 1}\n', { op: 'insert', into: ['a'], key: 'c', value: 'x' }, 'a: {b: 1, c: x}\n'],
    [
      'into empty brackets on the line of a block, which have no room for a line of their own',
      'a: [{ "b": {}, \n  "c": 1 }]\n',
      { op: 'insert', into: ['a', 0, 'b'], key: 'd', value: 1 },
      'a: [{ "b": {"d": 1}, \n  "c": 1 }]\n',
    ],
    ['into a pair', '[a: 1]\n', { op: 'insert', into: [0], key: 'b', value: 2 }, '[{ a: 1, b: 2 }]\n'],
    ['names like numbers', 'a: 1\n', { op: 'insert', into: [], key: '12', value: 1 }, 'a: 1\n"12": 1\n'],
    [
      'quoted as its neighbours',
      '"a": "x"\n',
      { op: 'insert', into: [], key: 'b', value: 'y' },
      '"a": "x"\n"b": "y"\n',
    ],
    [
      'above what ends the block',
      'a:\n  b: 1\n  # end\nc: 2\n',
      { op: 'insert', into: ['a'], key: 'x', value: 1 },
      'a:\n  b: 1\n  x: 1\n  # end\nc: 2\n',
    ],
    ['behind ---', '---\na: 1\n', { op: 'insert', into: [], key: 'b', value: 1, after: null }, '---\nb: 1\na: 1\n'],
    [
      'lines',
      'a: 1\n',
      { op: 'insert', into: [], key: 'b', value: { c: 'x\ny\n' } },
      'a: 1\nb:\n  c: |\n    x\n    y\n',
    ],
  ])('%s', (_title, text, change, expected) => {
    expect(changed(text, change)).toBe(expected)
  })

  test('a name of more than a thousand characters begins with a question mark', () => {
    const key = 'n'.repeat(1100)
    expect(changed('a: 1\n', { op: 'insert', into: [], key, value: 2 })).toBe(`a: 1\n? ${key}\n: 2\n`)
  })
})

describe('remove', () => {
  test('a state with its comment, and one of two empty lines', () => {
    const change: Change = { op: 'remove', at: ['States', 'Pay'] }
    expect(changed(machine, change)).toBe('# Orders\nStartAt: Pay # first\nStates:\n\n  Ship:\n    Type: Succeed\n')
  })

  test.each<[string, string, Change, string]>([
    ['the comment above the next stays', 'a: 1\n# c\nb: 2\n', { op: 'remove', at: ['a'] }, '# c\nb: 2\n'],
    ['behind a dash', '- a: 1 # c\n  b: 2\n', { op: 'remove', at: [0, 'a'] }, '- b: 2\n'],
    ['the last', 'a:\n  b: 1\nc: 2\n', { op: 'remove', at: ['a', 'b'] }, 'a: {}\nc: 2\n'],
    ['the last of a list', 'a: # c\n  - x\n', { op: 'remove', at: ['a', 0] }, 'a: [] # c\n'],
    ['the only one', 'a: 1\n', { op: 'remove', at: ['a'] }, '{}\n'],
    ['without a line break at the end', 'a: 1\nb: 2', { op: 'remove', at: ['b'] }, 'a: 1'],
    ['in brackets', 'a: [1, 2, 3]\n', { op: 'remove', at: ['a', 1] }, 'a: [1, 3]\n'],
    ['an alias', 'a: &n 1\nb: *n\n', { op: 'remove', at: ['b'] }, 'a: &n 1\n'],
    [
      'the last after a text that keeps its empty lines',
      'a: |+\n  x\n\nb: 1',
      { op: 'remove', at: ['b'] },
      'a: |+\n  x\n\n',
    ],
    [
      'the header of a file is not the first name’s',
      '# top\na: 1\nb: 2\n',
      { op: 'remove', at: ['a'] },
      '# top\nb: 2\n',
    ],
  ])('%s', (_title, text, change, expected) => {
    expect(changed(text, change)).toBe(expected)
  })
})

describe('rename', () => {
  test.each<[string, string, string]>([
    ['a: 1\n', 'b', 'b: 1\n'],
    ['"a": 1\n', 'b', '"b": 1\n'],
    ["'a' : 1\n", "it's", "'it''s' : 1\n"],
    ['a: 1\n', 'true', '"true": 1\n'],
    ['a: 1\n', 'x: y', '"x: y": 1\n'],
    ['? a\n: 1\n', 'b', '? b\n: 1\n'],
    ['{a: 1}\n', 'x, y', '{"x, y": 1}\n'],
  ])('%j to %s', (text, key, expected) => {
    expect(changed(text, { op: 'rename', at: ['a'], key })).toBe(expected)
  })

  test('a tag', () => {
    expect(changed('a: !Ref x\n', { op: 'rename', at: ['a', 'Ref'], key: 'Fn::Sub' })).toBe('a: !Sub x\n')
  })
})

describe('move', () => {
  test('a state with all that belongs to it, deeper in', () => {
    const text = `${machine}  Both:\n    Type: Parallel\n    Branches:\n    - States: {}\n`
    const change: Change = {
      op: 'move',
      from: ['States', 'Pay'],
      into: ['States', 'Both', 'Branches', 0, 'States'],
      key: 'Pay',
    }
    const moved = [
      '      States:',
      '        # Takes the money.',
      '        Pay:',
      '          Type: Task',
      '          Resource: arn:aws:states:::lambda:invoke',
      '          Retry:',
      '            - ErrorEquals: [States.ALL]',
      '              MaxAttempts: 2 # twice',
      '          Next: Ship',
      '',
    ].join('\n')
    expect(changed(text, change).endsWith(moved.replace('      States:', '    - States:'))).toBe(true)
  })

  test.each<[string, string, Change, string]>([
    ['an item down', '- a # c\n- b\n', { op: 'move', from: [0], into: [], key: 1 }, '- b\n- a # c\n'],
    [
      'a property to a list',
      'a:\n  b:\n  - x\nc:\n- y\n',
      { op: 'move', from: ['a', 'b'], into: ['c'], key: 1 },
      'a: {}\nc:\n- y\n- - x\n',
    ],
    [
      'an item to an object',
      'a:\n- b: 1\n  c: 2\nd:\n  e: 1\n',
      { op: 'move', from: ['a', 0], into: ['d'], key: 'm' },
      'a: []\nd:\n  e: 1\n  m:\n    b: 1\n    c: 2\n',
    ],
    [
      'an alias to a block, as a property',
      'a: &n\n  - x\nb:\n  - *n\nc:\n  d: 1\n',
      { op: 'move', from: ['b', 0], into: ['c'], key: 'm' },
      'a: &n\n  - x\nb: []\nc:\n  d: 1\n  m: *n\n',
    ],
    [
      'an alias to a block, as an item',
      'a: &n\n  - x\nb:\n  e: 1\n  m: *n\nc:\n  - 1\n',
      { op: 'move', from: ['b', 'm'], into: ['c'], key: 1 },
      'a: &n\n  - x\nb:\n  e: 1\nc:\n  - 1\n  - *n\n',
    ],
    [
      'out of braces',
      'a: {b: 1, "c": [2]}\nd: 1\n',
      { op: 'move', from: ['a', 'c'], into: [], key: 'c' },
      'a: {b: 1}\nd: 1\n"c": [2]\n',
    ],
    [
      'into braces',
      'a: {b: 1}\nc: 2.0 # two\n',
      { op: 'move', from: ['c'], into: ['a'], key: 'c' },
      'a: {b: 1, \n  # two\n  c: 2.0}\n',
    ],
    [
      'lines keep their indent',
      'a:\n  b: |\n    x\n     y\nc: {}\n',
      { op: 'move', from: ['a', 'b'], into: [], key: 'b' },
      'a: {}\nc: {}\nb: |\n  x\n   y\n',
    ],
    [
      'numbers keep their spelling',
      'a: 1.50\nb: 0x1F\n',
      { op: 'move', from: ['a'], into: [], key: 'z' },
      'b: 0x1F\nz: 1.50\n',
    ],
  ])('%s', (_title, text, change, expected) => {
    expect(changed(text, change)).toBe(expected)
  })
})

describe('refusals', () => {
  test.each<[string, string, Change, string]>([
    ['through an alias', 'a: &n {b: 1}\nc: *n\n', { op: 'set', at: ['c', 'b'], value: 2 }, 'shared-by-alias'],
    ['into an alias', 'a: &n {b: 1}\nc: *n\n', { op: 'insert', into: ['c'], key: 'x', value: 2 }, 'shared-by-alias'],
    ['what a merge key brings', 'a: &n {b: 1}\nc:\n  <<: *n\n', { op: 'remove', at: ['c', 'b'] }, 'shared-by-alias'],
    ['an anchor that is needed', 'a: &n 1\nb: *n\n', { op: 'remove', at: ['a'] }, 'shared-by-alias'],
    [
      'an anchor that would come after its alias',
      'a: &n 1\nb: *n\n',
      { op: 'move', from: ['a'], into: [], key: 'a' },
      'shared-by-alias',
    ],
    ['into a tag', 'a: !Sub x\n', { op: 'insert', into: ['a'], key: 'b', value: 1 }, 'not-a-container'],
    ['a name in use', 'a: 1\nb: 2\n', { op: 'rename', at: ['a'], key: 'b' }, 'key-taken'],
    ['nothing there', 'a: 1\n', { op: 'remove', at: ['b'] }, 'no-such-place'],
    ['broken text', 'a: [', { op: 'set', at: ['a'], value: 1 }, 'text-broken'],
  ])('%s', (_title, text, change, code) => {
    expect(changed(text, change)).toBe(code)
  })

  test('the anchor is named', () => {
    const text = 'a: &retry [1]\nb: *retry\n'
    const plan = planYaml(text, parseYaml(text), { op: 'set', at: ['b', 0], value: 2 })
    expect(plan.ok ? '' : plan.error.message).toContain('*retry')
  })
})
