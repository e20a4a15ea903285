// The ARNs of a simulated execution and its state machine.
import type { RunOptions } from '../asl/Execution'

const PLACE = 'us-east-1'
const NO_ACCOUNT = '123456789012'

interface Arns {
  /** `arn:aws:states:<region>:<account>`. */
  readonly place: string
  readonly execution: string
  readonly stateMachine: string
}

/** Names as the Step Functions API forms them; the account is the role's. */
export function arnsOf(options: RunOptions): Arns {
  const account = /^arn:[^:]+:iam::(\d{12}):/.exec(options.roleArn)?.[1] ?? NO_ACCOUNT
  const place = `arn:aws:states:${PLACE}:${account}`
  const kind = options.type === 'EXPRESS' ? 'express' : 'execution'
  const run = `${place}:${kind}:${options.stateMachineName}:${options.executionName}`
  return {
    place,
    execution: options.type === 'EXPRESS' ? `${run}:${options.executionName}` : run,
    stateMachine: `${place}:stateMachine:${options.stateMachineName}`,
  }
}
