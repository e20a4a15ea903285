// AWS Glue: running a job.
import type { ServiceAction } from '../asl/Service'
import { memberOf } from '../base/JsonValue'
import { taskTemplate } from './taskTemplate'

const RESOURCE = 'arn:aws:states:::glue:startJobRun'
const RUN = 'jr_0000000000000000000000000000000000000000000000000000000000000000'

/** Developer guide, "Start an AWS Glue job with Step Functions". */
export const glue: readonly ServiceAction[] = [
  {
    id: 'glue:startJobRun',
    service: 'AWS Glue',
    action: 'StartJobRun',
    icon: 'glue',
    aliases: ['etl', 'job', 'spark'],
    resource: RESOURCE,
    patterns: ['requestResponse', 'sync'],
    required: ['JobName'],
    help: 'Starts a Glue job, and waits for it where .sync is set.',
    errorPrefix: 'Glue',
    errors: ['Glue.ConcurrentRunsExceededException', 'Glue.EntityNotFoundException', 'Glue.AWSGlueException'],
    template: (language) => taskTemplate(language, RESOURCE, { JobName: 'my-job' }),
    answer: () => ({ JobRunId: RUN }),
    syncAnswer: (input) => ({ Id: RUN, JobName: memberOf(input, 'JobName') ?? 'my-job', JobRunState: 'SUCCEEDED' }),
  },
]
