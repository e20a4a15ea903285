// How a distributed Map puts several items into one child execution: the object ItemBatcher.
import { languages } from '../languages'
import type { FieldSpec } from '../StateType'

/** Fields of ItemBatcher (developer guide, "ItemBatcher (Map)"). */
export const itemBatcherFields: readonly FieldSpec[] = [
  {
    at: ['MaxItemsPerBatch'],
    kind: 'integer',
    label: 'Items per batch',
    help: 'The most items in one batch.',
    group: 'items',
    languages: languages.both,
    expression: true,
    minimum: 1,
    exclusive: 'itemsPerBatch',
    example: 10,
  },
  {
    at: ['MaxItemsPerBatchPath'],
    kind: 'referencePath',
    label: 'Items per batch from input',
    help: 'Where in the input the most items per batch stand.',
    group: 'items',
    languages: languages.path,
    exclusive: 'itemsPerBatch',
    example: '$.batchSize',
  },
  {
    at: ['MaxInputBytesPerBatch'],
    kind: 'integer',
    label: 'Bytes per batch',
    help: 'The largest input of one batch, in bytes.',
    group: 'items',
    languages: languages.both,
    expression: true,
    minimum: 1,
    maximum: 262_144,
    exclusive: 'bytesPerBatch',
    example: 131_072,
  },
  {
    at: ['MaxInputBytesPerBatchPath'],
    kind: 'referencePath',
    label: 'Bytes per batch from input',
    help: 'Where in the input the largest size of a batch stands.',
    group: 'items',
    languages: languages.path,
    exclusive: 'bytesPerBatch',
    example: '$.batchBytes',
  },
  {
    at: ['BatchInput'],
    kind: 'template',
    label: 'Batch input',
    help: 'Fixed data that every batch gets beside its items.',
    group: 'items',
    languages: languages.both,
    example: {},
  },
]
