// Where a distributed Map writes its results: the object ResultWriter.
import { languages } from '../languages'
import type { FieldSpec } from '../StateType'

/** Fields of ResultWriter (developer guide, "ResultWriter (Map)"). */
export const resultWriterFields: readonly FieldSpec[] = [
  {
    at: ['Resource'],
    kind: 'enum',
    label: 'Action',
    help: 'Writes the results to Amazon S3.',
    group: 'items',
    languages: languages.both,
    values: ['arn:aws:states:::s3:putObject'],
    example: 'arn:aws:states:::s3:putObject',
  },
  {
    at: ['Parameters'],
    kind: 'template',
    label: 'Parameters',
    help: 'Bucket and Prefix of the results.',
    group: 'items',
    languages: languages.path,
    example: { Bucket: 'bucket', Prefix: 'results' },
  },
  {
    at: ['Arguments'],
    kind: 'template',
    label: 'Arguments',
    help: 'Bucket and Prefix of the results.',
    group: 'items',
    languages: languages.jsonata,
    example: { Bucket: 'bucket', Prefix: 'results' },
  },
  {
    at: ['WriterConfig'],
    kind: 'object',
    label: 'Writing',
    help: 'How the results are shaped and in which format they are written.',
    group: 'items',
    languages: languages.both,
    example: { Transformation: 'COMPACT', OutputType: 'JSON' },
    items: [
      {
        at: ['Transformation'],
        kind: 'enum',
        label: 'Transformation',
        help: 'NONE keeps the metadata of each child execution, COMPACT the outputs, FLATTEN joins outputs that are arrays.',
        group: 'items',
        languages: languages.both,
        values: ['NONE', 'COMPACT', 'FLATTEN'],
        example: 'COMPACT',
      },
      {
        at: ['OutputType'],
        kind: 'enum',
        label: 'Format',
        help: 'JSON writes one array, JSONL one result a line.',
        group: 'items',
        languages: languages.both,
        values: ['JSON', 'JSONL'],
        example: 'JSON',
      },
    ],
  },
]
