// The optimized integrations of Step Functions (developer guide, "Optimizing integrations"): which there are, and how each may wait.

const ANSWER = ['']
const TOKEN = ['', '.waitForTaskToken']
const JOB = ['', '.sync']

const table: readonly (readonly [waits: readonly string[], service: string, actions: string])[] = [
  [TOKEN, 'lambda', 'invoke'],
  [TOKEN, 'sns', 'publish'],
  [TOKEN, 'sqs', 'sendMessage'],
  [TOKEN, 'events', 'putEvents'],
  [TOKEN, 'apigateway', 'invoke'],
  [TOKEN, 'bedrock', 'invokeModel'],
  [JOB, 'bedrock', 'createModelCustomizationJob'],
  [['', '.sync', '.sync:2', '.waitForTaskToken'], 'states', 'startExecution'],
  [[...JOB, '.waitForTaskToken'], 'ecs', 'runTask'],
  [ANSWER, 'dynamodb', 'getItem putItem updateItem deleteItem'],
  [ANSWER, 'http', 'invoke'],
  [JOB, 'batch', 'submitJob'],
  [JOB, 'glue', 'startJobRun'],
  [JOB, 'databrew', 'startJobRun'],
  [JOB, 'mediaconvert', 'createJob'],
  [JOB, 'athena', 'startQueryExecution'],
  [ANSWER, 'athena', 'stopQueryExecution getQueryExecution getQueryResults'],
  [JOB, 'sagemaker', 'createTrainingJob createTransformJob createHyperParameterTuningJob'],
  [JOB, 'sagemaker', 'createLabelingJob createProcessingJob'],
  [ANSWER, 'sagemaker', 'createModel createEndpointConfig createEndpoint updateEndpoint'],
  [JOB, 'elasticmapreduce', 'createCluster terminateCluster addStep'],
  [ANSWER, 'elasticmapreduce', 'setClusterTerminationProtection cancelStep'],
  [ANSWER, 'elasticmapreduce', 'modifyInstanceFleetByName modifyInstanceGroupByName'],
  [JOB, 'emr-containers', 'startJobRun deleteVirtualCluster'],
  [ANSWER, 'emr-containers', 'createVirtualCluster'],
  [JOB, 'emr-serverless', 'createApplication startApplication stopApplication deleteApplication'],
  [JOB, 'emr-serverless', 'startJobRun cancelJobRun'],
  // AWS's table gives EKS task tokens without saying which of its actions has them.
  [[...JOB, '.waitForTaskToken'], 'eks', 'runJob createCluster deleteCluster createNodegroup deleteNodegroup'],
  [[...JOB, '.waitForTaskToken'], 'eks', 'createFargateProfile deleteFargateProfile'],
  [TOKEN, 'eks', 'call'],
  [JOB, 'codebuild', 'startBuild startBuildBatch retryBuildBatch'],
  [ANSWER, 'codebuild', 'stopBuild batchDeleteBuilds batchGetReports stopBuildBatch deleteBuildBatch'],
]

/** By `service:action`: the endings its Resource may have, `''` for none, `.sync`, `.waitForTaskToken`. */
export const optimizedIntegrations: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  table.flatMap(([waits, service, actions]) =>
    actions.split(' ').map((action) => [`${service}:${action}`, new Set(waits)] as const),
  ),
)
