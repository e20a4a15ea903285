// Amazon Athena: running a query and reading its results.
import type { ServiceAction } from '../asl/Service'
import { type JsonObject, memberOf } from '../base/JsonValue'
import { fromInput, taskTemplate } from './taskTemplate'

const QUERY = '00000000-0000-4000-8000-000000000000'

const common = {
  service: 'Amazon Athena',
  icon: 'athena',
  aliases: ['query', 'sql'],
  patterns: ['requestResponse'],
  required: ['QueryExecutionId'],
  errorPrefix: 'Athena',
  errors: ['Athena.InvalidRequestException', 'Athena.TooManyRequestsException', 'Athena.AmazonAthenaException'],
} as const satisfies Partial<ServiceAction>

/** Template of the actions that are given the id of a query. */
const byId = (resource: string): Pick<ServiceAction, 'resource' | 'template'> => ({
  resource,
  template: (language) => taskTemplate(language, resource, fromInput(language, 'QueryExecutionId', 'QueryExecutionId')),
})

const succeeded = (id: string, query: JsonObject = {}): JsonObject => ({
  QueryExecution: { QueryExecutionId: id, ...query, Status: { State: 'SUCCEEDED' } },
})

/** Developer guide, "Run Athena queries with Step Functions". */
export const athena: readonly ServiceAction[] = [
  {
    ...common,
    id: 'athena:startQueryExecution',
    action: 'StartQueryExecution',
    resource: 'arn:aws:states:::athena:startQueryExecution',
    patterns: ['requestResponse', 'sync'],
    required: ['QueryString'],
    help: 'Starts a query, and waits for it where .sync is set.',
    template: (language) =>
      taskTemplate(language, 'arn:aws:states:::athena:startQueryExecution', {
        QueryString: 'SELECT 1',
        WorkGroup: 'primary',
      }),
    answer: () => ({ QueryExecutionId: QUERY }),
    syncAnswer: (input) => succeeded(QUERY, { Query: memberOf(input, 'QueryString') ?? '' }),
  },
  {
    ...common,
    ...byId('arn:aws:states:::athena:stopQueryExecution'),
    id: 'athena:stopQueryExecution',
    action: 'StopQueryExecution',
    help: 'Stops a query.',
    answer: () => ({}),
  },
  {
    ...common,
    ...byId('arn:aws:states:::athena:getQueryExecution'),
    id: 'athena:getQueryExecution',
    action: 'GetQueryExecution',
    help: 'Tells how far a query is.',
    answer: () => succeeded(QUERY),
  },
  {
    ...common,
    ...byId('arn:aws:states:::athena:getQueryResults'),
    id: 'athena:getQueryResults',
    action: 'GetQueryResults',
    help: 'Reads the rows a query gave.',
    answer: () => ({ ResultSet: { Rows: [] } }),
  },
]
