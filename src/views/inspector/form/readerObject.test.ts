import { expect, test } from 'vitest'
import { parseJson } from '../../../core/syntax/parseJson'
import { readerObject } from './readerObject'

test.each([
  ['{"Parameters": {"Bucket": "b", "Key": "k.csv"}}', 'b', 'k.csv'],
  ['{"Arguments": {"Bucket": "b", "Key": "{% $states.input.key %}"}}', 'b', ''],
  ['{"Parameters": {"Bucket": "${Bucket}", "Key.$": "$.key"}}', '', ''],
  ['{}', '', ''],
])('%s', (text, bucket, key) => {
  expect(readerObject(parseJson(text).root)).toEqual({ bucket, key })
})
