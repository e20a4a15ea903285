// The catalogue of service integrations, the most used first: the order the states browser shows.
import type { ServiceAction } from '../asl/Service'
import { activity } from './activity'
import { athena } from './athena'
import { dynamodb } from './dynamodb'
import { ecs } from './ecs'
import { eventbridge } from './eventbridge'
import { glue } from './glue'
import { http } from './http'
import { lambda } from './lambda'
import { sns } from './sns'
import { sqs } from './sqs'
import { stepfunctions } from './stepfunctions'

/** Every action of the catalogue. Any other AWS call is made by `sdkAction`. */
export const serviceActions = [
  ...lambda,
  ...dynamodb,
  ...sns,
  ...sqs,
  ...eventbridge,
  ...stepfunctions,
  ...ecs,
  ...glue,
  ...athena,
  ...http,
  ...activity,
] as const satisfies readonly ServiceAction[]
