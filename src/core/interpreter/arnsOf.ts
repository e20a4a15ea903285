// The ARNs of a simulated execution and its state machine.
import type { RunOptions } from '../asl/Execution'

const PLACE = 'us-east-1'
const NO_ACCOUNT = '123456789012'

/** Names as the Step Functions API forms them; the account is the role's. */
export function arnsOf(options: RunOptions): { readonly execution: string; readonly stateMachine: string } {
  const account = /^arn:[^:]+:iam::(\d{12}):/.exec(options.roleArn)?.[1] ?? NO_ACCOUNT
  const base = `arn:aws:states:${PLACE}:${account}`
  const kind = options.type === 'EXPRESS' ? 'express' : 'execution'
  const run = `${base}:${kind}:${options.stateMachineName}:${options.executionName}`
  return {
    execution: options.type === 'EXPRESS' ? `${run}:${options.executionName}` : run,
    stateMachine: `${base}:stateMachine:${options.stateMachineName}`,
  }
}
