// CloudFormation's pseudo parameters have values in every deployment: a simulated one has these.
import type { JsonValue } from '../base/JsonValue'

/** The account and Region of simulated executions. */
export const pseudoParameters: ReadonlyMap<string, JsonValue> = new Map([
  ['AWS::AccountId', '123456789012'],
  ['AWS::Region', 'us-east-1'],
  ['AWS::Partition', 'aws'],
  ['AWS::URLSuffix', 'amazonaws.com'],
  ['AWS::StackName', 'stepwright'],
  [
    'AWS::StackId',
    'arn:aws:cloudformation:us-east-1:123456789012:stack/stepwright/00000000-0000-0000-0000-000000000000',
  ],
])
