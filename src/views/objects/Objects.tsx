// The simulated S3: buckets and objects that a run begins with, and what the run has written.
import { type DragEvent, useEffect, useState } from 'react'
import { chooseFiles } from '../../studio/persistence/chooseFiles'
import { useView } from '../../studio/StudioContext'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { VirtualList } from '../../ui/VirtualList'
import { AddObject } from './AddObject'
import { ObjectDetails } from './ObjectDetails'
import { ObjectLine } from './ObjectLine'
import styles from './Objects.module.css'
import type { ObjectName } from './objectFault'
import { bucketOf, type Objects as ObjectTexts, objectRows, rowId } from './objectRows'
import { objectsFrom } from './objectsFrom'
import { useObjects } from './useObjects'
import { useWritten } from './useWritten'

/** Where files go while there is no bucket. */
const FIRST_BUCKET = 'my-bucket'

export function Objects() {
  const { objects, put, removeBucket, removeObject } = useObjects()
  const written = useWritten()
  const rows = objectRows(objects, written)
  const [chosen, choose] = useState<string | null>(null)
  const [adding, setAdding] = useState<ObjectName | null>(null)
  const at = rows.findIndex((row) => rowId(row) === chosen)
  const row = rows[at] ?? null
  const bucket = row ? (row.kind === 'bucket' ? row.bucket : row.kind === 'writtenHead' ? '' : bucketOf(row.name)) : ''
  const target = bucket || bucketOf(Object.keys(objects)[0] ?? FIRST_BUCKET)
  const isAdding = adding !== null || row === null
  useRequest((name) => {
    const isThere = Object.hasOwn(objects, `${name.bucket}/${name.key}`)
    if (isThere) choose(`object ${name.bucket}/${name.key}`)
    setAdding(isThere ? null : name)
  })
  const addFiles = async (files: readonly File[]) => {
    const more = await objectsFrom(files, target)
    const names = Object.keys(more)
    const [first] = names
    if (first === undefined) return
    put(more, names.length === 1 ? `Add ${first}` : `Add ${names.length} objects to ${target}`)
    setAdding(null)
    choose(`object ${first}`)
  }
  const keep = (more: ObjectTexts, label: string) => {
    put(more, label)
    choose(`object ${Object.keys(more)[0]}`)
  }
  const onDrag = (event: DragEvent) => {
    if (event.dataTransfer.types.includes('Files')) event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button "Add files"
    <div
      className={styles.objects}
      onDragOver={onDrag}
      onDrop={(event) => {
        onDrag(event)
        void addFiles([...event.dataTransfer.files])
      }}
    >
      <div className={styles.left}>
        <div className={styles.bar}>
          {!isAdding && (
            <Button size="small" icon="add" onClick={() => setAdding({ bucket: target, key: '' })}>
              Add object
            </Button>
          )}
          <Button
            size="small"
            variant="ghost"
            icon="upload"
            onClick={() => void chooseFiles({ multiple: true }).then(addFiles)}
          >
            Add files to {target}
          </Button>
        </div>
        <div className={styles.list}>
          {rows.length === 0 ? (
            <EmptyState title="No objects yet">
              What an ItemReader reads, and where a ResultWriter writes, in a simulated run. Files can be dropped here.
            </EmptyState>
          ) : (
            <VirtualList
              label="S3 objects"
              count={rows.length}
              rowKey={(index) => (rows[index] ? rowId(rows[index]) : index)}
              selected={at}
              onSelect={(index) => {
                setAdding(null)
                choose(rows[index] ? rowId(rows[index]) : null)
              }}
              row={(index) => (rows[index] ? <ObjectLine row={rows[index]} /> : null)}
            />
          )}
        </div>
      </div>
      <div className={styles.right}>
        {isAdding ? (
          <AddObject
            key={`${adding?.bucket}/${adding?.key}`}
            name={adding ?? { bucket: target, key: '' }}
            objects={objects}
            takesFocus={adding !== null}
            onAdd={(name, body) => {
              put({ [name]: body }, `Add ${name}`)
              setAdding(null)
              choose(`object ${name}`)
            }}
            {...(adding && row && { onCancel: () => setAdding(null) })}
          />
        ) : (
          <ObjectDetails
            key={rowId(row)}
            row={row}
            written={written}
            onPut={keep}
            onRemoveObject={removeObject}
            onRemoveBucket={removeBucket}
          />
        )}
      </div>
    </div>
  )
}

/** Hears of it when another view asks for an object to be added. */
function useRequest(onRequest: (name: ObjectName) => void): void {
  const request = useView((view) => view.objectRequest)
  const set = useView((view) => view.set)
  useEffect(() => {
    if (!request) return
    onRequest(request)
    set({ objectRequest: null })
  })
}
