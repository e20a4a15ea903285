// Opening, saving and autosave: what is on screen is written half a second after it changed.
import type { MockEntry } from '../../core/asl/Execution'
import { locationOf } from '../../core/base/Path'
import { newDocument } from '../../core/document/newDocument'
import type { StudioDocument } from '../../core/document/StudioDocument'
import { fileNameOf, saveDefinition, saveDocument } from '../../core/document/saveDocument'
import type { NotationId } from '../../core/syntax/Notation'
import { loadNotation } from '../../core/syntax/notations'
import type { DocumentState, DocumentStore } from '../documentStore'
import { chooseFiles } from './chooseFiles'
import { listExamples, readExample } from './examples'
import type { Library } from './library'
import type { ChoosePart } from './OpenedDefinition'
import { readText } from './readText'
import { saveFile } from './saveFile'
import type { SavedWorkflow, SaveStatus, WorkflowFiles } from './WorkflowFiles'

const SAVE_DELAY_MS = 500
const CURRENT_KEY = 'stepwright.current'
/** Before the id of an example that is on screen unchanged: it is in no library until it is edited. */
const EXAMPLE = 'example:'
const EXTENSIONS = ['.json', '.yaml', '.yml', '.asl', '.jsonc', '.json5', '.txt']
/** Larger files are refused before they are read: AWS takes 1 MB. */
export const MAX_FILE_BYTES = 4 * 1024 * 1024

export interface FilesHost {
  readonly document: DocumentStore
  readonly library: Library
  /** Address the site's own files are under, ending in `/`. */
  readonly base: string
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>
  now(): number
  newId(): string
  /** Shows a failure to the user. */
  report(message: string): void
  readonly choose: ChoosePart
  /** Tells the user what was done without being asked. */
  tell(message: string): void
}

export interface StudioFiles extends WorkflowFiles {
  /** Opens what was on screen last, if anything was. */
  openLast(): Promise<boolean>
}

export function createFiles(host: FilesHost): StudioFiles {
  const { document, library } = host
  const listeners = new Set<() => void>()
  let status: SaveStatus = 'saved'
  let timer: ReturnType<typeof setTimeout> | null = null

  const setStatus = (next: SaveStatus): void => {
    status = next
    for (const listener of listeners) listener()
  }
  const saveNow = async (): Promise<void> => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    if (status === 'saved') return
    const state = document.getState()
    setStatus('saving')
    try {
      await library.put(savedFrom(state, host.now()))
      host.storage.setItem(CURRENT_KEY, state.workflowId)
      setStatus(document.getState() === state ? 'saved' : 'unsaved')
    } catch (error) {
      setStatus('failed')
      host.report(`The workflow could not be saved in this browser: ${reasonOf(error)} Download it to keep it.`)
    }
  }
  const opened = (key = document.getState().workflowId): void => {
    host.storage.setItem(CURRENT_KEY, key)
    setStatus('saved')
  }
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      host.report(reasonOf(error))
    }
  }
  document.subscribe((state, before) => {
    if (!isWorthSaving(state, before)) return
    setStatus('unsaved')
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(() => void saveNow(), SAVE_DELAY_MS)
  })

  const openWorkflow = async (saved: SavedWorkflow): Promise<void> => {
    await loadNotation(saved.notation ?? 'json')
    document.getState().open(saved.text, { ...saved, workflowId: saved.id })
    opened()
  }
  const openText = (source: string, name: string, fileName = ''): Promise<void> =>
    guarded(async () => {
      await saveNow()
      const { readDefinition } = await import('./readDefinition')
      const read = await readDefinition(source, fileName, host.choose)
      if (!read) return
      const { text, notice, ...beside } = read
      document.getState().open(text, { name, ...beside, workflowId: host.newId() })
      if (notice !== null) host.tell(notice)
      setStatus('unsaved')
      await saveNow()
    })
  const openBlob = (file: File): Promise<void> =>
    guarded(async () => {
      if (file.size > MAX_FILE_BYTES) throw new Error(tooLarge(file))
      const text = await readText(file)
      if (!text.ok) throw new Error(`${text.error} It was not opened.`)
      await openText(text.value, nameOf(file.name), file.name)
    })

  const openExample = (id: string): Promise<void> =>
    guarded(async () => {
      await saveNow()
      const { text, input, ...beside } = await readExample(host.base, id)
      document.getState().open(text, { ...beside, workflowId: host.newId(), input: JSON.stringify(input, null, 2) })
      opened(EXAMPLE + id)
    })

  return {
    list: () => library.list(),
    examples: () => listExamples(host.base),
    openSaved: (id) =>
      guarded(async () => {
        await saveNow()
        const saved = await library.get(id)
        if (!saved) throw new Error('That workflow is no longer in this browser.')
        await openWorkflow(saved)
      }),
    openExample,
    openText,
    openBlob,
    openFile: () =>
      guarded(async () => {
        const [file] = await chooseFiles({ extensions: EXTENSIONS })
        if (file) await openBlob(file)
      }),
    newWorkflow: (name) => openText(newDocument('', 'JSONata'), name),
    remove: (id) => guarded(() => library.remove(id).then(() => setStatus(status))),
    restore: (workflow) => guarded(() => library.put(workflow).then(() => setStatus(status))),
    saveNow,
    download: () =>
      void guarded(async () => {
        const { doc } = document.getState()
        saveFile(saveDocument(doc), fileNameOf(doc), `application/${notationOfFile(doc)}`)
      }),
    status: () => status,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async openLast() {
      const id = host.storage.getItem(CURRENT_KEY)
      if (id === null) return false
      if (id.startsWith(EXAMPLE)) {
        await openExample(id.slice(EXAMPLE.length))
        return true
      }
      try {
        const saved = await library.get(id)
        if (saved) await openWorkflow(saved)
        return saved !== undefined
      } catch (error) {
        host.report(`What you worked on last could not be read: ${reasonOf(error)}`)
        return false
      }
    },
  }
}

function isWorthSaving(state: DocumentState, before: DocumentState): boolean {
  if (state.opened !== before.opened) return false
  if (state.doc.notation !== before.doc.notation) return true
  return state.doc.text !== before.doc.text || state.doc.aside !== before.doc.aside || state.input !== before.input
}

function savedFrom({ doc, input, workflowId }: DocumentState, savedAt: number): SavedWorkflow {
  const mocks: [string, readonly MockEntry[]][] = []
  for (const [id, entries] of doc.aside.mocks) {
    const state = doc.machine.states.get(id)
    if (state) mocks.push([locationOf(state.path), entries])
  }
  const { name, type, resourceMocks, objects, substitutions } = doc.aside
  const states = doc.machine.states.size
  return {
    id: workflowId,
    name,
    type,
    text: saveDefinition(doc),
    frame: doc.frame,
    notation: doc.notation,
    mocks: Object.fromEntries(mocks),
    objects,
    substitutions,
    resourceMocks,
    input,
    states,
    savedAt,
  }
}

function notationOfFile({ frame, notation }: StudioDocument): NotationId {
  return frame ? (/\.ya?ml$/i.test(frame.fileName) ? 'yaml' : 'json') : notation
}

function nameOf(fileName: string): string {
  return fileName.replace(/(\.asl)?\.(json|jsonc|json5|ya?ml|txt)$|\.asl$/i, '') || 'untitled'
}

function tooLarge(file: File): string {
  const megabytes = (file.size / 1024 / 1024).toFixed(1)
  return `"${file.name}" has ${megabytes} MB. A definition may have 1 MB on AWS; files over 4 MB are not opened.`
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
