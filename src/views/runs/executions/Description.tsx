// What DescribeExecution says, as a list of facts with the payloads to read; to be copied as AWS prints it.
import { type JsonObject, type JsonValue, memberOf } from '../../../core/base/JsonValue'
import { parseJsonText } from '../../../core/expressions/parseJsonText'
import { CopyButton } from '../../../ui/CopyButton'
import { JsonView } from '../../../ui/JsonView'
import { billedWords } from '../billedWords'
import details from '../Details.module.css'
import lines from '../Lines.module.css'
import styles from './Executions.module.css'
import { useDescription } from './useDescription'

interface Props {
  readonly execution: number
  /** Changes whenever the execution goes on. */
  readonly mark: string
}

const facts = [
  { member: 'executionArn', label: 'Execution ARN' },
  { member: 'stateMachineArn', label: 'State machine ARN' },
  { member: 'status', label: 'Status' },
  { member: 'startDate', label: 'Start time' },
  { member: 'stopDate', label: 'End time' },
  { member: 'redriveCount', label: 'Redrive count' },
  { member: 'redriveStatus', label: 'Redrive status' },
  { member: 'error', label: 'Error' },
  { member: 'cause', label: 'Cause' },
] as const

export function Description({ execution, mark }: Props) {
  const description = useDescription(execution, mark)
  if (!description) return null
  return (
    <>
      <dl className={lines.facts}>
        {facts.map(({ member, label }) => (
          <Fact key={member} label={label} value={memberOf(description, member)} />
        ))}
        <Fact label="Billed" value={billedWords(description) ?? undefined} />
      </dl>
      <div className={styles.copyLine}>
        <span>As aws stepfunctions {commandOf(description)} prints it</span>
        <CopyButton label="Copy description" text={() => `${JSON.stringify(description, null, 4)}\n`} />
      </div>
      <div className={details.values}>
        <Payload title="Input" description={description} member="input" />
        <Payload title="Output" description={description} member="output" />
      </div>
    </>
  )
}

/** Of an execution that was started synchronously there is nothing else to ask. */
function commandOf(description: JsonObject): string {
  return memberOf(description, 'redriveStatus') === undefined ? 'start-sync-execution' : 'describe-execution'
}

function Fact({ label, value }: { readonly label: string; readonly value: JsonValue | undefined }) {
  if (value === undefined) return null
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return (
    <>
      <dt>{label}</dt>
      <dd title={text}>{text}</dd>
    </>
  )
}

interface PayloadProps {
  readonly title: string
  readonly description: JsonObject
  readonly member: 'input' | 'output'
}

/** Payloads come as JSON text. */
function Payload({ title, description, member }: PayloadProps) {
  const text = memberOf(description, member)
  const parsed = typeof text === 'string' ? parseJsonText(text) : null
  if (!parsed?.ok) return null
  return (
    <div className={details.value}>
      <h3 className={details.title}>{title}</h3>
      <JsonView label={`${title} of the execution`} value={parsed.value} maxHeight={320} />
    </div>
  )
}
