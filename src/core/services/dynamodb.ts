// Amazon DynamoDB: the four item actions that are optimized.
import type { ServiceAction } from '../asl/Service'
import type { QueryLanguage } from '../asl/StateType'
import { type JsonObject, memberOf } from '../base/JsonValue'
import { fromInput, taskTemplate } from './taskTemplate'

const TABLE = 'my-table'

const common = {
  service: 'Amazon DynamoDB',
  icon: 'dynamodb',
  aliases: ['table', 'database', 'nosql', 'item'],
  patterns: ['requestResponse'],
  errorPrefix: 'DynamoDB',
  errors: [
    'DynamoDB.ConditionalCheckFailedException',
    'DynamoDB.ProvisionedThroughputExceededException',
    'DynamoDB.ResourceNotFoundException',
    'DynamoDB.AmazonDynamoDBException',
  ],
} as const satisfies Partial<ServiceAction>

const key = (language: QueryLanguage): JsonObject => ({ id: fromInput(language, 'S', 'id') })

/** Developer guide, "Perform DynamoDB CRUD operations with Step Functions". */
export const dynamodb: readonly ServiceAction[] = [
  {
    ...common,
    id: 'dynamodb:getItem',
    action: 'GetItem',
    resource: 'arn:aws:states:::dynamodb:getItem',
    required: ['TableName', 'Key'],
    help: 'Reads one item of a table.',
    template: (language) =>
      taskTemplate(language, 'arn:aws:states:::dynamodb:getItem', { TableName: TABLE, Key: key(language) }),
    answer: (input) => ({ Item: memberOf(input, 'Key') ?? {} }),
  },
  {
    ...common,
    id: 'dynamodb:putItem',
    action: 'PutItem',
    resource: 'arn:aws:states:::dynamodb:putItem',
    required: ['TableName', 'Item'],
    help: 'Writes one item to a table, in place of the one with the same key.',
    template: (language) =>
      taskTemplate(language, 'arn:aws:states:::dynamodb:putItem', { TableName: TABLE, Item: key(language) }),
    answer: () => ({}),
  },
  {
    ...common,
    id: 'dynamodb:updateItem',
    action: 'UpdateItem',
    resource: 'arn:aws:states:::dynamodb:updateItem',
    required: ['TableName', 'Key'],
    help: 'Changes some attributes of one item.',
    template: (language) =>
      taskTemplate(language, 'arn:aws:states:::dynamodb:updateItem', {
        TableName: TABLE,
        Key: key(language),
        UpdateExpression: 'SET amount = :amount',
        ExpressionAttributeValues: { ':amount': fromInput(language, 'S', 'amount') },
      }),
    answer: () => ({}),
  },
  {
    ...common,
    id: 'dynamodb:deleteItem',
    action: 'DeleteItem',
    resource: 'arn:aws:states:::dynamodb:deleteItem',
    required: ['TableName', 'Key'],
    help: 'Deletes one item of a table.',
    template: (language) =>
      taskTemplate(language, 'arn:aws:states:::dynamodb:deleteItem', { TableName: TABLE, Key: key(language) }),
    answer: () => ({}),
  },
]
