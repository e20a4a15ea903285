// The context object, `$$` and `$states.context` (developer guide, "Context object").
import type { MapItem } from '../asl/Visit'
import type { JsonObject } from '../base/JsonValue'
import { arnsOf } from './arnsOf'
import { itemOf } from './itemOf'
import type { Frame } from './RunState'
import { tokenText } from './tokenText'
import { stateOf, type Work } from './Work'

/** Made when it is read. `item` stands in for the frame's own `Map.Item` while a Map prepares an iteration. */
export function contextObject(work: Work, frame: Frame, item: MapItem | null = itemOf(work, frame)): JsonObject {
  const { state } = work
  const arns = arnsOf(state.options)
  const { info, retries } = stateOf(work, frame)
  const context = {
    Execution: {
      Id: arns.execution,
      Input: state.input,
      StartTime: new Date(state.startedAt).toISOString(),
      Name: state.options.executionName,
      RoleArn: state.options.roleArn,
      ...(!state.options.synchronous && { RedriveCount: state.redrives }),
      ...(state.redrivenAt !== null && { RedriveTime: new Date(state.redrivenAt).toISOString() }),
    },
    StateMachine: { Id: arns.stateMachine, Name: state.options.stateMachineName },
    State: {
      Name: info.name,
      EnteredTime: new Date(frame.enteredAt).toISOString(),
      ...(retries && { RetryCount: frame.attempt }),
    },
    ...(frame.shownToken !== 0 && { Task: { Token: tokenText(frame.shownToken, state.options.seed) } }),
    ...(item && {
      Map: {
        Item: {
          Index: item.index,
          Value: item.value,
          ...(item.key !== null && { Key: item.key }),
          ...(item.source !== undefined && { Source: item.source }),
        },
      },
    }),
    ...state.context,
  }
  return work.program.probe?.context(context) ?? context
}
