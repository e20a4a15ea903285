// One comparison: a variable, an operator out of the 39, and what it is compared with.
import { comparators } from '../../../core/asl/comparators'
import { isTimestamp } from '../../../core/asl/isTimestamp'
import type { JsonValue } from '../../../core/base/JsonValue'
import { err, ok, type Result } from '../../../core/base/Result'
import { Combobox } from '../../../ui/Combobox'
import { parseNumber } from '../../../ui/parseNumber'
import { Select } from '../../../ui/Select'
import { TextInput } from '../../../ui/TextInput'
import { ExpressionInput } from '../ExpressionInput'
import { type Comparison, comparatorLabel, withComparator } from '../form/conditions'
import type { FieldPlace } from '../form/FieldPlace'
import { hasPlaceholder } from '../form/placeholders'
import styles from '../Inspector.module.css'

interface Props {
  /** Of the rule. */
  readonly place: FieldPlace
  readonly comparison: Comparison
  readonly onChange: (comparison: Comparison) => void
  readonly refuse: (message: string | null) => void
}

const operators = [...comparators.values()].map((comparator) => ({
  value: comparator.name,
  label: comparator.name,
  detail: comparatorLabel(comparator),
  keywords: [comparatorLabel(comparator), comparator.symbol],
}))

const truth = [
  { value: 'true', label: 'true' },
  { value: 'false', label: 'false' },
]

export function ComparisonInputs({ place, comparison, onChange, refuse }: Props) {
  const { variable, comparator, operand } = comparison
  const isTruth = comparator.operand === 'boolean' || comparator.operand === 'flag'
  return (
    <div className={styles.comparison}>
      <ExpressionInput
        place={place}
        at={[...place.at, 'Variable']}
        read={readVariablePath}
        aria-label="Variable"
        value={variable}
        onChange={() => refuse(null)}
        onCommit={(text) => {
          const read = readVariablePath(text)
          if (read.ok) onChange({ ...comparison, variable: read.value })
          else refuse(read.error)
        }}
      />
      <Combobox
        aria-label="Operator"
        value={comparator.name}
        options={operators}
        onCommit={(name) => {
          const next = comparators.get(name)
          if (next) onChange(withComparator(comparison, next))
        }}
      />
      {isTruth && typeof operand === 'boolean' ? (
        <Select
          aria-label="Value"
          value={String(operand)}
          options={truth}
          onChange={(text) => onChange({ ...comparison, operand: text === 'true' })}
        />
      ) : comparator.operand === 'path' ? (
        <ExpressionInput
          place={place}
          at={[...place.at, comparator.name]}
          read={(text) => readPathOperand(comparison, text)}
          aria-label="Value"
          value={String(operand)}
          onChange={() => refuse(null)}
          onCommit={(text) => {
            const read = readPathOperand(comparison, text)
            if (read.ok) onChange({ ...comparison, operand: read.value })
            else refuse(read.error)
          }}
        />
      ) : (
        <TextInput
          code
          aria-label="Value"
          value={typeof operand === 'string' ? operand : JSON.stringify(operand)}
          onChange={() => refuse(null)}
          onCommit={(text) => {
            const read = readOperand(comparison, text)
            if (typeof read === 'object' && read !== null) refuse(read.wrong)
            else onChange({ ...comparison, operand: read })
          }}
        />
      )}
    </div>
  )
}

function readVariablePath(text: string): Result<string, string> {
  const isPath = /^\s*\$/.test(text) || hasPlaceholder(text)
  return isPath ? ok(text.trim()) : err('A variable begins with $, such as $.order.total.')
}

function readPathOperand(comparison: Comparison, text: string): Result<JsonValue, string> {
  const read = readOperand(comparison, text)
  return typeof read === 'object' && read !== null ? err(read.wrong) : ok(read)
}

/** The operand a text stands for, or what is wrong with it. */
function readOperand(
  { comparator }: Comparison,
  text: string,
): Exclude<JsonValue, object> | { readonly wrong: string } {
  if (hasPlaceholder(text)) return text
  if (comparator.operand === 'number') {
    const parsed = parseNumber(text)
    return parsed.kind === 'number' ? parsed.value : { wrong: 'Write a number.' }
  }
  if (comparator.operand === 'timestamp' && !isTimestamp(text)) {
    return { wrong: 'Write a moment with zone, such as 2030-01-31T09:00:00Z.' }
  }
  if (comparator.operand === 'path' && !text.startsWith('$')) return { wrong: 'A path begins with $, such as $.limit.' }
  if (comparator.operand === 'boolean' || comparator.operand === 'flag') {
    return text === 'true' || text === 'false' ? text === 'true' : { wrong: 'Write true or false.' }
  }
  return text
}
