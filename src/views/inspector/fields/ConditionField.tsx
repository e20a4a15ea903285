// The test of a Choice rule: an expression in JSONata; in JSONPath one comparison as inputs, And, Or and Not as JSON.
import { useState } from 'react'
import { isJsonObject } from '../../../core/base/JsonValue'
import { ok } from '../../../core/base/Result'
import { SegmentedControl } from '../../../ui/SegmentedControl'
import { ExpressionInput } from '../ExpressionInput'
import { comparisonOf, conditionFrom, conditionOf } from '../form/conditions'
import { readTemplate, writeTemplate } from '../form/templateText'
import { ComparisonInputs } from './ComparisonInputs'
import type { FieldForm, FieldFormProps } from './FieldForm'

function Form(props: FieldFormProps) {
  return props.entry.spec.at.length === 0 ? <PathCondition {...props} /> : <Expression {...props} />
}

function Expression({ entry, source, commit, refuse }: FieldFormProps) {
  const write = (text: string) => {
    if (text.trim() === '') return refuse('A rule needs a condition.')
    commit(conditionFromText(text))
  }
  return (
    <ExpressionInput
      multiline
      place={entry.place}
      read={(text) => ok(conditionFromText(text))}
      rows={1}
      style={{ minHeight: 32 }}
      aria-label="Condition"
      placeholder="{% $states.input.total > 100 %}"
      value={writeTemplate(entry.place.node?.value, source)}
      onChange={() => refuse(null)}
      onCommit={write}
    />
  )
}

/** An expression may be written without its delimiters. */
function conditionFromText(text: string): string | boolean {
  const trimmed = text.trim()
  if (trimmed === 'true' || trimmed === 'false') return trimmed === 'true'
  return trimmed.startsWith('{%') ? trimmed : `{% ${trimmed} %}`
}

function PathCondition({ entry, commit, refuse }: FieldFormProps) {
  const condition = conditionOf(entry.place.node?.value)
  const isEmpty = Object.keys(condition).length === 0
  const comparison = isEmpty ? comparisonOf({ Variable: '$.value', IsPresent: true }) : comparisonOf(condition)
  const [asJson, setAsJson] = useState(false)
  const mode = comparison === null || asJson ? 'json' : 'simple'
  const write = (text: string) => {
    const read = readTemplate(text)
    if (!read.ok) return refuse(read.error)
    const rule = conditionOf(read.value)
    const isRule = isJsonObject(read.value) && Object.keys(rule).length === Object.keys(read.value).length
    if (isRule && Object.keys(rule).length > 0) commit(rule)
    else refuse('Write a comparison, or And, Or, Not: { "And": [{ "Variable": "$.a", "IsPresent": true }] }.')
  }
  return (
    <>
      <SegmentedControl
        label="Form of the condition"
        value={mode}
        options={[
          { value: 'simple', label: 'Comparison', disabled: comparison === null },
          { value: 'json', label: 'And, Or, Not (JSON)' },
        ]}
        onChange={(next) => setAsJson(next === 'json')}
      />
      {mode === 'simple' && comparison ? (
        <ComparisonInputs
          place={entry.place}
          comparison={comparison}
          refuse={refuse}
          onChange={(next) => commit(conditionFrom(next))}
        />
      ) : (
        <ExpressionInput
          multiline
          place={entry.place}
          read={readTemplate}
          aria-label="Condition as JSON"
          value={isEmpty ? '' : JSON.stringify(condition, null, 2)}
          onChange={() => refuse(null)}
          onCommit={write}
        />
      )}
    </>
  )
}

export const conditionField: FieldForm = { Form, layout: 'group' }
