// rule reader-config: how items are read fits their format.
import { propertyOf } from '../../../asl/propertyOf'
import { pathOf } from '../../../syntax/pathOf'
import type { SyntaxNode } from '../../../syntax/SyntaxTree'
import { hasOpenKeys, isPlaceholder } from '../../isPlaceholder'
import type { LintRule, RuleReport } from '../../LintRule'

/** The fields of ReaderConfig that need or exclude each other (developer guide, "ItemReader (Map)"). */
export const readerConfig: LintRule = {
  id: 'reader-config',
  code: 'SCHEMA_VALIDATION_FAILED',
  severity: 'ERROR',
  doc: {
    what: 'The fields of a ReaderConfig fit its InputType: CSV says where its headers are, ItemsPointer is for JSON.',
    why: 'A CSV file cannot be read without knowing its columns, and other formats have none of these fields.',
    fix: 'Add the field that is named, or take out what belongs to another format.',
    example: {
      bad: '{ "Type": "Map", "ItemReader": { "Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": { "InputType": "CSV" } }, "ItemProcessor": { "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }, "End": true }',
      good: '{ "Type": "Map", "ItemReader": { "Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": { "InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW" } }, "ItemProcessor": { "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }, "End": true }',
    },
  },
  fields: ['ItemReader'],
  checkState({ objects }, report) {
    for (const { node, within } of objects) {
      if (within.join('/') !== 'ItemReader/ReaderConfig' || hasOpenKeys(node)) continue
      for (const { field, message } of faultsOf(node)) report({ node, message, ...placeOf(node, field) })
    }
  },
}

interface ConfigFault {
  /** The field to point at; missing ones are added to the object. */
  readonly field: string
  readonly message: string
}

const POINTER = /^(?:\/(?:[^~/]|~[01])*)*$/

function faultsOf(config: SyntaxNode): readonly ConfigFault[] {
  const value = (field: string) => propertyOf(config, field)?.value
  const isOpen = (field: string) => {
    const node = propertyOf(config, field)
    return node !== null && isPlaceholder(node)
  }
  const type = value('InputType')
  const pointer = value('ItemsPointer')
  const faults: ConfigFault[] = []
  const add = (isFault: boolean, field: string, message: string) => {
    if (isFault) faults.push({ field, message })
  }
  const has = (field: string) => value(field) !== undefined
  add(type === 'CSV' && !has('CSVHeaderLocation'), 'CSVHeaderLocation', "The field 'CSVHeaderLocation' is required")
  add(
    value('CSVHeaderLocation') === 'GIVEN' && !has('CSVHeaders'),
    'CSVHeaders',
    'These fields are required: [CSVHeaders]',
  )
  add(type === 'JSON' && has('CSVHeaderLocation'), 'CSVHeaderLocation', "Field 'CSVHeaderLocation' is not supported")
  add(
    has('ItemsPointer') && type !== 'JSON' && !isOpen('InputType'),
    'ItemsPointer',
    "Field 'ItemsPointer' is not supported",
  )
  add(
    typeof pointer === 'string' && !isOpen('ItemsPointer') && !POINTER.test(pointer),
    'ItemsPointer',
    'Value must be a valid JSON Pointer.',
  )
  add(value('ManifestType') === 'S3_INVENTORY' && has('InputType'), 'InputType', "Field 'InputType' is not supported")
  add(
    value('ManifestType') === 'ATHENA_DATA' && type === 'JSON',
    'InputType',
    "The field 'InputType' should have one of these values: [CSV, JSONL, PARQUET]",
  )
  add(
    value('Transformation') === 'LOAD_AND_FLATTEN' && !has('InputType'),
    'InputType',
    'These fields are required: [InputType]',
  )
  return faults
}

/** AWS speaks of the object; what is underlined is the field, where it is written. */
function placeOf(config: SyntaxNode, name: string): Pick<RuleReport, 'range' | 'path'> {
  const field = propertyOf(config, name)
  if (!field?.key) return { path: [...pathOf(config), name] }
  return { range: field.key, path: pathOf(field) }
}
