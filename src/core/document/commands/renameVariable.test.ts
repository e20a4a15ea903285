import { expect, test } from 'vitest'
import { applyTransaction } from '../applyTransaction'
import { openDocument } from '../openDocument'
import { renameVariable } from './renameVariable'

const pass = (fields: object) => ({ Type: 'Pass', ...fields, End: true })
const branch = (name: string, state: object) => ({ StartAt: name, States: { [name]: state } })

const definition = {
  StartAt: 'Begin',
  States: {
    Begin: { Type: 'Pass', Assign: { total: 1, 'next.$': '$total' }, Next: 'Both' },
    Both: {
      Type: 'Parallel',
      Branches: [
        branch('One', pass({ QueryLanguage: 'JSONata', Output: '{% $total + ($t := 2; $t) %}' })),
        branch('Two', pass({ Assign: { total: 5 }, Parameters: { 'v.$': "States.Format('$total {}', $total)" } })),
      ],
      ResultSelector: { 'x.$': '$total' },
      End: true,
    },
  },
}

/** The definition after a rename of the variable that `$total` means in the state, or why there is none. */
function renamed(to: string, inState = 'Begin', name = 'total'): unknown {
  const doc = openDocument(JSON.stringify(definition))
  const scope = [...doc.machine.states.values()].find((state) => state.name === inState)?.scope ?? null
  const transaction = renameVariable(doc, { name, scope, to })
  return transaction.ok ? JSON.parse(applyTransaction(doc, transaction.value).text) : transaction.error.code
}

test('an outer variable is renamed inside too, but for what is shadowed', () => {
  const text = JSON.stringify(definition)
    .replace('"Assign":{"total":1,"next.$":"$total"}', '"Assign":{"sum":1,"next.$":"$sum"}')
    .replace('{% $total +', '{% $sum +')
    .replace('{"x.$":"$total"}', '{"x.$":"$sum"}')
  expect(renamed('sum')).toEqual(JSON.parse(text))
})

test('an inner variable stays among its own', () => {
  const text = JSON.stringify(definition)
    .replace('"Assign":{"total":5}', '"Assign":{"sum":5}')
    .replace("'$total {}', $total", "'$total {}', $sum")
  expect(renamed('sum', 'Two')).toEqual(JSON.parse(text))
})

test.each<[string, string, string, string?]>([
  ['a bad name', 'a-b', 'name-invalid'],
  ['the reserved name', 'states', 'name-invalid'],
  ['a name of the same scope', 'next', 'name-taken'],
  ['a name bound in an expression', 't', 'name-taken'],
  ['a name of the scope around', 'next', 'name-taken', 'Two'],
])('%s is refused', (_title, to, code, state = 'Begin') => {
  expect(renamed(to, state)).toBe(code)
})

test('a variable that is not there, and broken text', () => {
  expect(renamed('x', 'Begin', 'nothing')).toBe('state-gone')
  const broken = openDocument('{"States": {"A": {"Assign": {"a": 1}')
  const result = renameVariable(broken, { name: 'a', scope: null, to: 'b' })
  expect(result.ok ? '' : result.error.code).toBe('text-broken')
})
