// The ARNs of a simulated execution and its state machine.
import type { RunOptions } from '../asl/Execution'
import { chanceOf } from './chanceOf'

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
    execution: options.type === 'EXPRESS' ? `${run}:${expressId(options.seed)}` : run,
    stateMachine: `${place}:stateMachine:${options.stateMachineName}`,
  }
}

/** Names of Express executions may repeat: an id tells them apart. It draws from no random numbers of the run. */
function expressId(seed: number): string {
  return chanceOf({ random: seed ^ EXPRESS_IDS, at: 0 }).uuid()
}

/** Any number but 0, so that the id is not the first UUID of the run. */
const EXPRESS_IDS = 0x45_58_50_52
