// What executions in tests are started with.
import type { RunOptions } from '../asl/Execution'

/** A Standard execution of the first moment of 2026. */
export const tryOptions: RunOptions = {
  at: Date.parse('2026-01-01T00:00:00Z'),
  seed: 7,
  type: 'STANDARD',
  roleArn: 'arn:aws:iam::123456789012:role/runner',
  executionName: 'run',
  stateMachineName: 'machine',
  maxEvents: 25_000,
}
