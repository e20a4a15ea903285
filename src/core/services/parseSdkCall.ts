// What somebody types to call any AWS API: "s3:getObject", "s3 GetObject", "s3/getObject" or the whole ARN.
import type { ServiceAction } from '../asl/Service'
import { sdkAction } from './sdkAction'

const CALL = /^(?:arn:aws[a-z-]*:states:::)?(?:aws-sdk:)?([a-z][a-z0-9-]*)[\s:/.]+([a-z][a-z0-9]+)$/i

/** The SDK action a text names, or null when it is not a service and an operation. */
export function parseSdkCall(text: string): ServiceAction | null {
  const call = CALL.exec(text.trim())
  return call ? sdkAction(call[1] ?? '', call[2] ?? '') : null
}
