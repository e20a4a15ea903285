// Amazon ECS and Fargate: running a container task.
import type { ServiceAction } from '../asl/Service'
import { taskTemplate } from './taskTemplate'

const RESOURCE = 'arn:aws:states:::ecs:runTask'
const TASK = 'arn:aws:ecs:us-east-1:123456789012:task/my-cluster/00000000000000000000000000000000'

/** Developer guide, "Run Amazon ECS or Fargate tasks with Step Functions". */
export const ecs: readonly ServiceAction[] = [
  {
    id: 'ecs:runTask',
    service: 'Amazon ECS',
    action: 'RunTask',
    icon: 'ecs',
    aliases: ['container', 'fargate', 'docker'],
    resource: RESOURCE,
    patterns: ['requestResponse', 'sync', 'waitForTaskToken'],
    required: ['TaskDefinition'],
    help: 'Runs a container task, and waits until it stops where .sync is set.',
    errorPrefix: 'ECS',
    errors: ['ECS.AmazonECSException', 'ECS.ClusterNotFoundException'],
    template: (language) =>
      taskTemplate(language, RESOURCE, {
        LaunchType: 'FARGATE',
        Cluster: 'arn:aws:ecs:us-east-1:123456789012:cluster/my-cluster',
        TaskDefinition: 'arn:aws:ecs:us-east-1:123456789012:task-definition/my-task:1',
      }),
    answer: () => ({ Failures: [], Tasks: [{ TaskArn: TASK, LastStatus: 'PROVISIONING' }] }),
    syncAnswer: () => ({ TaskArn: TASK, LastStatus: 'STOPPED', Containers: [{ ExitCode: 0 }] }),
  },
]
