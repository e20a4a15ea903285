// Replacing an exclusive field in place, and substitutions without quotes.
import { expect, test } from 'vitest'
import type { JsonValue } from '../../../core/base/JsonValue'
import { openDocument } from '../../../core/document/openDocument'
import { applyEdits } from '../../../core/text/applyEdits'
import { changeField } from './changeField'
import { fieldName } from './FieldEntry'
import { fieldsFor } from './fieldsFor'

/** The state's text after the form set a field of it. */
function after(state: string, name: string, value: JsonValue): string {
  const doc = openDocument(`{"States":{"S":${state}}}`)
  const [view] = doc.machine.states.values()
  const entry = view && fieldsFor(view).find(({ spec }) => fieldName(spec) === name)
  if (!entry) throw new Error(`no row for ${name}`)
  const planned = changeField(doc, { entry, value })
  if (!planned.ok) throw new Error(planned.error.code)
  expect(planned.value.origin).toBe('inspector')
  return applyEdits(doc.text, planned.value.edits).slice(15, -2)
}

test.each([
  {
    title: 'an exclusive field takes the place of the other',
    state: '{"Type":"Wait","Seconds":5,"End":true}',
    name: 'TimestampPath',
    value: '$.at',
    text: '{"Type":"Wait","TimestampPath":"$.at","End":true}',
  },
  {
    title: 'both may stand where both are written: only the one is changed',
    state: '{"Type":"Wait","Seconds":5,"SecondsPath":"$.a"}',
    name: 'SecondsPath',
    value: '$.b',
    text: '{"Type":"Wait","Seconds":5,"SecondsPath":"$.b"}',
  },
  {
    title: 'a substitution for a number stands without quotes',
    state: '{"Type":"Wait"}',
    name: 'Seconds',
    value: '${Delay}',
    text: '{"Type":"Wait","Seconds":${Delay}}',
  },
  {
    title: 'a number becomes a substitution',
    state: '{"Type":"Wait","Seconds": 5}',
    name: 'Seconds',
    value: '${Delay}',
    text: '{"Type":"Wait","Seconds": ${Delay}}',
  },
  {
    title: 'a bare substitution stays bare',
    state: '{"Type":"Task","Resource":${Old}}',
    name: 'Resource',
    value: '${New}',
    text: '{"Type":"Task","Resource":${New}}',
  },
  {
    title: 'a quoted substitution stays quoted',
    state: '{"Type":"Task","Resource":"${Old}"}',
    name: 'Resource',
    value: '${New}',
    text: '{"Type":"Task","Resource":"${New}"}',
  },
  {
    title: 'a substitution becomes a number',
    state: '{"Type":"Wait","Seconds":${Delay}}',
    name: 'Seconds',
    value: 7,
    text: '{"Type":"Wait","Seconds":7}',
  },
])('$title', ({ state, name, value, text }) => {
  expect(after(state, name, value)).toBe(text)
})

test('nothing is planned on broken text', () => {
  const sound = openDocument('{"States":{"S":{"Type":"Pass"}}}')
  const [view] = sound.machine.states.values()
  const entry = view && fieldsFor(view).find(({ spec }) => fieldName(spec) === 'Comment')
  if (!entry) throw new Error('no row')
  const planned = changeField(openDocument('{"States":{"S":{"Type":"Pass"}'), { entry, value: 'x' })
  expect(planned).toMatchObject({ ok: false, error: { code: 'text-broken' } })
})
