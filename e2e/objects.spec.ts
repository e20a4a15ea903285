// The simulated S3: filled by hand, read and written by runs, kept with the workflow and never in its definition.
import { gzipSync } from 'node:zlib'
import { expect, test } from './fixtures/test'
import { checkAccess } from './pages/checkAccess'
import { ExecutionPage } from './pages/ExecutionPage'
import { InspectorPage } from './pages/InspectorPage'
import { ObjectsPage } from './pages/ObjectsPage'

const copying = {
  QueryLanguage: 'JSONata',
  StartAt: 'Read',
  States: {
    Read: {
      Type: 'Task',
      Resource: 'arn:aws:states:::aws-sdk:s3:getObject',
      Arguments: { Bucket: 'orders', Key: 'today.csv' },
      Output: '{% $states.result.Body %}',
      Next: 'Write',
    },
    Write: {
      Type: 'Task',
      Resource: 'arn:aws:states:::aws-sdk:s3:putObject',
      Arguments: { Bucket: 'archive', Key: 'copy.csv', Body: '{% $states.input %}' },
      End: true,
    },
  },
}

/** A distributed Map that gives the column `id` of an object of the bucket `orders`. */
function reading(key: string) {
  return {
    StartAt: 'Each order',
    States: {
      'Each order': {
        Type: 'Map',
        ItemReader: {
          Resource: 'arn:aws:states:::s3:getObject',
          ReaderConfig: { InputType: 'CSV', CSVHeaderLocation: 'FIRST_ROW' },
          Parameters: { Bucket: 'orders', Key: key },
        },
        ItemProcessor: {
          ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
          StartAt: 'Pack',
          States: { Pack: { Type: 'Pass', OutputPath: '$.id', End: true } },
        },
        End: true,
      },
    },
  }
}

let objects: ObjectsPage

test.beforeEach(({ page }) => {
  objects = new ObjectsPage(page)
})

test('an object is added, edited and deleted, and each can be undone', async ({ page }) => {
  await objects.open()
  await objects.add('', '', '')
  await expect(objects.region.getByText('Give the bucket a name.')).toBeVisible()
  await objects.add('orders', 'today.csv', 'id\n1')
  await expect(objects.row(/^orders/)).toContainText('1 object')
  await expect(objects.row('today.csv')).toHaveAttribute('aria-selected', 'true')
  await objects.text('orders/today.csv').fill('id\n1\n2')
  await objects.text('orders/today.csv').blur()
  await expect(objects.row(/today\.csv/)).toContainText('6 bytes')
  await page.getByRole('button', { name: /^Undo/ }).first().click()
  await expect(objects.text('orders/today.csv')).toHaveValue('id\n1')
  await objects.button('Delete orders/today.csv').click()
  await expect(objects.row(/today\.csv/)).toHaveCount(0)
  await objects.studio.notifications.getByRole('button', { name: 'Undo' }).click()
  await expect(objects.row(/today\.csv/)).toBeVisible()
})

test('dropped files become objects of the bucket, and no definition', async () => {
  await objects.open(copying)
  await objects.add('orders', 'first.txt', '1')
  await objects.drop([
    { name: 'today.csv', body: 'id,total\n1,20\n' },
    { name: 'ünder.json', body: '{}' },
  ])
  await expect(objects.row(/^orders/)).toContainText('3 objects')
  await expect(objects.text('orders/today.csv')).toHaveValue('id,total\n1,20\n')
  await expect(objects.studio.node('Read')).toBeVisible()
})

test('objects outlast a reload and are no part of the definition', async ({ page }) => {
  await objects.open(copying)
  await objects.add('orders', 'today.csv', 'id\n1')
  await objects.studio.expectSaved()
  const { bytes } = await objects.studio.download('Download definition')
  expect(JSON.parse(bytes.toString('utf8'))).toEqual(copying)
  await page.reload()
  await objects.show()
  await objects.row(/today\.csv/).click()
  await expect(objects.text('orders/today.csv')).toHaveValue('id\n1')
})

test('a run reads what is there, and what it wrote can be kept', async ({ page }) => {
  await objects.open(copying)
  await objects.add('orders', 'today.csv', 'id\n1')
  const run = new ExecutionPage(page)
  await run.setSpeed('Instant')
  await run.press('Run')
  await run.ended()
  await objects.show()
  await expect(objects.row(/^Written by this run/)).toContainText('1 object')
  await objects.row(/^archive\/copy\.csv/).click()
  await expect(objects.text('archive/copy.csv')).toHaveValue('id\n1')
  await expect(objects.text('archive/copy.csv')).not.toBeEditable()
  await objects.button('Keep').click()
  await expect(objects.row(/^archive/)).toContainText('1 object')
  await expect(objects.row(/^Written by this run/)).toHaveCount(0)
  await expect(objects.text('archive/copy.csv')).toBeEditable()
})

for (const gesture of ['dropped', 'chosen'] as const) {
  test(`a distributed Map reads the rows of a gzip file that is ${gesture}`, async ({ page }) => {
    const rows = 'id,total\nparcel-17,20\nparcel-18,35\n'
    const file = { name: 'today.csv.gz', body: gzipSync(rows) }
    await objects.open(reading(file.name))
    await objects.add('orders', 'first.txt', '1')
    if (gesture === 'dropped') await objects.drop([file])
    else await objects.choose('orders', [file])
    await expect(objects.text(`orders/${file.name}`)).toHaveValue(rows)
    const run = new ExecutionPage(page)
    await run.runAtOnce()
    await run.show('Result')
    await expect(run.output.getByRole('treeitem')).toHaveText([/2 items/, /parcel-17/, /parcel-18/])
  })
}

test('an ItemReader leads to the object it reads', async ({ page }) => {
  await objects.open(reading('today.csv'))
  const inspector = new InspectorPage(page)
  await objects.studio.outline.show()
  await inspector.select('Each order')
  await inspector.button('Fill the bucket').click()
  await expect(objects.field('Bucket')).toHaveValue('orders')
  await expect(objects.field('Key')).toHaveValue('today.csv')
  await expect(objects.field('Text')).toBeFocused()
  await objects.field('Text').fill('id\n1')
  await objects.field('Key').press('Enter')
  await expect(objects.text('orders/today.csv')).toHaveValue('id\n1')
})

test('the tab has no fault axe can find', async ({ page }) => {
  await objects.open()
  await checkAccess(page)
  await objects.add('orders', 'today.csv', 'id,total\n1,20\n2,35\n')
  await objects.add('orders', '2026/11/returns.json', '[]')
  await objects.row(/today/).click()
  await checkAccess(page)
})
