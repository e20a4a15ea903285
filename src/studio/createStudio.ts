// Makes the studio: stores, workers, files, and what joins them. The one page to read for who reacts to what.

import { newDocument } from '../core/document/newDocument'
import { connect } from '../workers/connect'
import type { LanguageReply, LanguageRequest } from '../workers/languageProtocol'
import { createLayoutClient } from '../workers/layoutClient'
import { checkContinuously } from './checkService'
import { choosePartIn } from './choosePart'
import { createDocumentStore } from './documentStore'
import { listenToKeys } from './keyboard'
import { layoutContinuously } from './layoutService'
import { createLayoutStore } from './layoutStore'
import { createFiles, type StudioFiles } from './persistence/files'
import { openLibrary } from './persistence/library'
import { createPlacingStore } from './placing'
import { loadPreferences, rememberPreferences } from './preferences'
import { createProblemStore } from './problemStore'
import { createRunStore } from './runs/createRunStore'
import type { Studio } from './Studio'
import { createStateTester } from './testing/createStateTester'
import { createViewStore } from './viewStore'

export interface StudioHost {
  readonly window: Window
  /** Address the site's own files are under, ending in `/`. */
  readonly base: string
  /** Shows a failure to the user. */
  report(message: string): void
  /** Tells the user something that is no failure. */
  tell(message: string): void
}

export interface RunningStudio extends Studio {
  readonly files: StudioFiles
}

export function createStudio({ window, base, report, tell }: StudioHost): RunningStudio {
  const storage = window.localStorage
  const document = createDocumentStore(newDocument('', 'JSONata'), () => window.performance.now())
  const view = createViewStore(loadPreferences(storage))
  const layout = createLayoutStore()
  const problems = createProblemStore()
  const placing = createPlacingStore()
  const library = openLibrary()
  const files = createFiles({
    document,
    library,
    base,
    storage,
    report,
    tell,
    choose: choosePartIn(view),
    now: () => Date.now(),
    newId: () => window.crypto.randomUUID(),
  })
  const spawn = () => new Worker(new URL('../workers/interpreter.worker.ts', import.meta.url), { type: 'module' })
  const run = createRunStore({
    document,
    view,
    spawn,
    askFirst: async (doc, startsPaused) => {
      if (!doc.text.includes('${')) return false
      const { openSubstitutions } = await import('./openSubstitutions')
      if (openSubstitutions(doc).length === 0) return false
      view.getState().set({ dialog: 'substitutions', startsPaused })
      return true
    },
    workflows: async (doc) => {
      if (!doc.text.includes('startExecution')) return []
      try {
        const { workflowOrders } = await import('./persistence/workflowOrders')
        return workflowOrders(await library.list(), document.getState().workflowId)
      } catch (error) {
        report(`The other workflows could not be read, so that tasks that start them are answered: ${String(error)}`)
        return []
      }
    },
  })
  const tester = createStateTester(spawn)
  const canvas = { current: null }
  const studio: RunningStudio = {
    ...{ document, layout, problems, run, mainRun: run, tester, view, placing, files, canvas },
    spawnInterpreter: spawn,
  }

  const language = connect<LanguageRequest, LanguageReply>(
    () => new Worker(new URL('../workers/language.worker.ts', import.meta.url), { type: 'module' }),
  )
  const layouts = createLayoutClient(
    () => new Worker(new URL('../workers/layout.worker.ts', import.meta.url), { type: 'module' }),
  )

  layoutContinuously(document, layout, layouts, report)
  checkContinuously(document, problems, view, language, report)
  rememberPreferences(view, storage)
  listenToKeys(studio, window)
  document.subscribe(({ last }, before) => {
    if (last?.notes?.length && last !== before.last) tell(last.notes.join(' '))
  })
  // Whoever is asked sees it.
  run.subscribe((state, before) => {
    if (state.phase === 'waiting' && before.phase !== 'waiting')
      view.getState().set({ dockOpen: true, dockTab: 'execution' })
  })
  // A workflow's run belongs to the workflow: opening another takes it off the canvas.
  document.subscribe((state, before) => {
    if (state.opened !== before.opened) run.getState().clear()
  })
  document.subscribe((state, before) => {
    if (state.refusal !== null && state.refusal !== before.refusal) report(state.refusal.message)
  })
  window.document.addEventListener('visibilitychange', () => {
    if (window.document.visibilityState === 'hidden') void files.saveNow()
  })
  window.addEventListener('pagehide', () => void files.saveNow())
  return studio
}
