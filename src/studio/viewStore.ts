// How this person looks at the studio: mode, panes, theme, playback wishes. Never undoable, never exported.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { MockTestCase } from '../core/runs/mocks/readMockConfig'
import type { StateMachinesOfTemplate } from '../core/templates/findStateMachines'
import type { TemplatePart } from '../core/templates/Template'

export type Theme = 'system' | 'light' | 'dark'
export type Mode = 'design' | 'split' | 'code'
export type DockTab = 'problems' | 'execution' | 'objects'
export type OpenDialog =
  | 'none'
  | 'gallery'
  | 'shortcuts'
  | 'newWorkflow'
  | 'import'
  | 'testCases'
  | 'notes'
  | 'testState'
  | 'substitutions'
  | 'stateMachines'
/** The state machines of a template that is being opened; `choose` is called once, with null when none is wanted. */
export interface TemplateChoice {
  readonly fileName: string
  readonly found: StateMachinesOfTemplate
  choose(part: TemplatePart | null): void
}
/** Factor of the playback speed; `instant` runs to the end at once. */
export type Speed = 0.25 | 0.5 | 1 | 2 | 4 | 'instant'

/** The part that outlives a reload. */
export interface ViewPreferences {
  readonly theme: Theme
  readonly mode: Mode
  readonly dockTab: DockTab
  readonly leftOpen: boolean
  readonly rightOpen: boolean
  readonly dockOpen: boolean
  readonly speed: Speed
  /** Express workflows are started by StartSyncExecution. */
  readonly synchronous: boolean
  /** In px. */
  readonly leftSize: number
  readonly rightSize: number
  /** Null until somebody has chosen: what suits the window. */
  readonly dockSize: number | null
  readonly outlineSize: number
  /** The canvas's share of the centre in the split view, 0 to 1. */
  readonly splitShare: number
  /** Sections of the inspector somebody opened (true) or closed (false), by name. */
  readonly sections: Readonly<Record<string, boolean>>
  /** Ids of lint rules whose warnings and hints are not told. */
  readonly mutedRules: readonly string[]
}

export interface ViewState extends ViewPreferences {
  readonly dialog: OpenDialog
  /** What the dialog `testCases` offers for import. */
  readonly testCases: readonly MockTestCase[]
  /** What the dialog `notes` tells after something was done: sentences, one each. */
  readonly notes: { readonly title: string; readonly about: string; readonly sentences: readonly string[] }
  /** A run that waits for the dialog `substitutions` comes to rest at its first state. */
  readonly startsPaused: boolean
  /** What the dialog `stateMachines` lets choose from. */
  readonly templateChoice: TemplateChoice | null
  readonly findOpen: boolean
  /** Asks a view to take the focus; `at` makes each request a new one. */
  readonly focusRequest: { readonly target: 'name' | 'inspector' | 'canvas'; readonly at: number } | null
  /** Asks the definition to show this offset, when it is on screen; `at` makes each request a new one. */
  readonly textRequest: { readonly offset: number; readonly at: number } | null
  /** Asks for the form that adds an object to the simulated S3, filled in so far; `at` makes each request a new one. */
  readonly objectRequest: { readonly bucket: string; readonly key: string; readonly at: number } | null
  /** Last message for the polite live region. */
  readonly announcement: string
  set(change: Partial<Omit<ViewState, 'set' | 'announce' | 'goToText' | 'fillBucket'>>): void
  announce(message: string): void
  goToText(offset: number): void
  /** Opens the dock where objects are added. */
  fillBucket(bucket: string, key: string): void
}

export type ViewStore = StoreApi<ViewState>

export const defaultPreferences: ViewPreferences = {
  theme: 'system',
  mode: 'design',
  dockTab: 'problems',
  leftOpen: true,
  rightOpen: true,
  dockOpen: false,
  speed: 1,
  synchronous: false,
  leftSize: 280,
  rightSize: 360,
  dockSize: null,
  outlineSize: 300,
  splitShare: 0.5,
  sections: {},
  mutedRules: [],
}

/** Keeps the keys of `ViewPreferences` only, whatever else is stored beside them. */
export function preferencesOf(state: Partial<ViewPreferences>): Partial<ViewPreferences> {
  const known = Object.entries(state).filter(
    ([key, value]) => Object.hasOwn(defaultPreferences, key) && value !== undefined,
  )
  return Object.fromEntries(known)
}

export function createViewStore(saved: Partial<ViewPreferences>): ViewStore {
  return createStore<ViewState>()((set, get) => ({
    ...defaultPreferences,
    ...preferencesOf(saved),
    dialog: 'none',
    testCases: [],
    notes: { title: '', about: '', sentences: [] },
    startsPaused: false,
    templateChoice: null,
    findOpen: false,
    focusRequest: null,
    textRequest: null,
    objectRequest: null,
    announcement: '',
    set: (change) => set(change),
    announce: (announcement) => set({ announcement }),
    fillBucket: (bucket, key) =>
      set({
        dockOpen: true,
        dockTab: 'objects',
        objectRequest: { bucket, key, at: (get().objectRequest?.at ?? 0) + 1 },
      }),
    goToText: (offset) => set({ textRequest: { offset, at: (get().textRequest?.at ?? 0) + 1 } }),
  }))
}
