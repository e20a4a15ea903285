// The local library of workflows, in IndexedDB. Nothing leaves the machine.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { SavedWorkflow } from './WorkflowFiles'

interface LibrarySchema extends DBSchema {
  workflows: { key: string; value: SavedWorkflow; indexes: { savedAt: number } }
}

export interface Library {
  /** Newest first. */
  list(): Promise<readonly SavedWorkflow[]>
  get(id: string): Promise<SavedWorkflow | undefined>
  put(workflow: SavedWorkflow): Promise<void>
  remove(id: string): Promise<void>
}

/** Opens the library; it is made on first use. Rejections are the browser's own (storage full, storage refused). */
export function openLibrary(name = 'stepwright'): Library {
  let opening: Promise<IDBPDatabase<LibrarySchema>> | null = null
  const database = (): Promise<IDBPDatabase<LibrarySchema>> => {
    opening ??= openDB<LibrarySchema>(name, 1, {
      upgrade(db) {
        db.createObjectStore('workflows', { keyPath: 'id' }).createIndex('savedAt', 'savedAt')
      },
    })
    return opening
  }
  return {
    async list() {
      const all = await (await database()).getAllFromIndex('workflows', 'savedAt')
      return all.reverse()
    },
    async get(id) {
      return (await database()).get('workflows', id)
    },
    async put(workflow) {
      await (await database()).put('workflows', workflow)
    },
    async remove(id) {
      await (await database()).delete('workflows', id)
    },
  }
}
