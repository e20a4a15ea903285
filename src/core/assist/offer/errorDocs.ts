// What the reserved error names stand for.

/** One sentence for each name of the language (developer guide, "Error names"). */
export const errorDocs: Readonly<Record<string, string>> = {
  'States.ALL': 'Any error but States.Runtime; stands alone, in the last entry.',
  'States.TaskFailed': 'Any error of a task but States.Timeout.',
  'States.Timeout': 'The task took longer than TimeoutSeconds, or gave no sign of life in time.',
  'States.HeartbeatTimeout': 'The task gave no sign of life within HeartbeatSeconds.',
  'States.Permissions': 'The task may not do what it was asked to.',
  'States.DataLimitExceeded': 'Input or output of a state is larger than 256 KiB.',
  'States.QueryEvaluationError': 'A JSONata expression failed, or gave a value of the wrong type or range.',
  'States.BranchFailed': 'A branch of a Parallel failed.',
  'States.NoChoiceMatched': 'No rule of a Choice was true, and it has no Default.',
  'States.IntrinsicFailure': 'A call of an intrinsic function failed.',
  'States.ParameterPathFailure': 'A path in Parameters, ResultSelector or ItemSelector led nowhere.',
  'States.ResultPathMatchFailure': 'ResultPath cannot be applied to the input of the state.',
  'States.ExceedToleratedFailureThreshold': 'More iterations of a distributed Map failed than it tolerates.',
  'States.ItemReaderFailed': 'The items of a distributed Map could not be read.',
  'States.ResultWriterFailed': 'The results of a distributed Map could not be written.',
  'States.Http.Socket': 'An HTTPS API did not answer within a minute.',
  'States.Runtime':
    'Something that cannot be handled, such as a path that leads nowhere; it is never retried or caught.',
}
