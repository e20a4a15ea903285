// The document and its history: the one place where transactions are applied.

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { MockEntry, Mocks } from '../core/asl/Execution'
import type { WorkflowType } from '../core/asl/StateType'
import { locationOf } from '../core/base/Path'
import type { Aside } from '../core/document/Aside'
import { emptyAside } from '../core/document/Aside'
import { setAside } from '../core/document/commands/setAside'
import { openDocument } from '../core/document/openDocument'
import { openSession, perform, redo, type Session, seal, undo } from '../core/document/Session'
import type { Command, Refusal, Selection, StudioDocument, Transaction } from '../core/document/StudioDocument'
import { select } from '../core/document/select'
import { buildGraph } from '../core/graph/buildGraph'
import type { Graph } from '../core/graph/Graph'
import type { Machine, StateId } from '../core/machine/Machine'
import type { SubstitutionEntries } from '../core/substitutions/Substitution'
import type { NotationId } from '../core/syntax/Notation'
import type { TemplateFrame } from '../core/templates/Template'

export interface DocumentState {
  readonly session: Session
  readonly doc: StudioDocument
  /** Of `doc.machine`. */
  readonly graph: Graph
  /** The last refusal, for the toast; a new object each time. */
  readonly refusal: Refusal | null
  /** The last transaction that changed the text or the aside, for messages ("Deleted Pay - Undo") and the layout's anchor. */
  readonly last: Transaction | null
  /** Identity of the workflow in the local library. */
  readonly workflowId: string
  /** Text of the input for the next run. Kept with the workflow; not undoable. */
  readonly input: string
  /** Counts opened documents: views reset what belonged to the one before. */
  readonly opened: number

  /** Does a command; false when it was refused (`refusal` says why). */
  perform<Args>(command: Command<Args>, args: Args): boolean
  dispatch(transaction: Transaction): void
  /** Changes only the selection; not undoable. */
  select(selection: Selection): void
  setAside(label: string, change: Partial<Aside>, merge?: string): void
  /**
   * Does a part of `dispatch(transaction)` ahead, and says whether there is more of that to do: a large document is read
   * in parts, between which the page can do other things. All of it is forgotten when anything else is done meanwhile.
   */
  prepare(transaction: Transaction): boolean
  undo(): void
  redo(): void
  /** Ends the last undo step, at a caret move or a blur: what follows is a step of its own. */
  seal(): void
  /** Replaces the document and its history. `raw` is a file's content. */
  open(raw: string, beside: Beside): void
  refuse(refusal: Refusal): void
  setInput(text: string): void
}

/** What comes with a file that is opened. Task results are by location (`/States/Pay`) or by state name. */
export interface Beside {
  readonly name: string
  readonly workflowId: string
  readonly input?: string
  readonly type?: WorkflowType
  readonly mocks?: Mocks
  /** Texts of the simulated S3 by `bucket/key`. */
  readonly objects?: Readonly<Record<string, string>>
  readonly substitutions?: SubstitutionEntries
  /** Task results by resource. */
  readonly resourceMocks?: Mocks
  /** JSON when it is left out; any other has been loaded. */
  readonly notation?: NotationId
  /** The template that the text is a part of. */
  readonly frame?: TemplateFrame | null
}

export type DocumentStore = StoreApi<DocumentState>

export function createDocumentStore(raw: string, now: () => number): DocumentStore {
  let graphOf: { machine: Machine; graph: Graph } | null = null
  const graphFor = (machine: Machine): Graph => {
    if (graphOf?.machine !== machine) graphOf = { machine, graph: buildGraph(machine, graphOf?.graph) }
    return graphOf.graph
  }
  /** What `transaction` makes of `session`, known before it is dispatched. */
  let ahead: { readonly session: Session; readonly transaction: Transaction; readonly next: Session } | null = null
  const outcomeOf = (session: Session, transaction: Transaction): Session =>
    ahead?.session === session && ahead.transaction === transaction ? ahead.next : perform(session, transaction, now())
  const shown = (session: Session) => ({ session, doc: session.doc, graph: graphFor(session.doc.machine) })

  return createStore<DocumentState>()((set, get) => ({
    ...shown(openSession(openDocument(raw))),
    refusal: null,
    last: null,
    opened: 0,
    workflowId: 'new',
    input: '{}',
    perform(command, args) {
      const planned = command(get().doc, args)
      if (planned.ok) get().dispatch(planned.value)
      else set({ refusal: planned.error })
      return planned.ok
    },
    dispatch(transaction) {
      const next = outcomeOf(get().session, transaction)
      ahead = null
      set({ ...shown(next), last: transaction, refusal: null })
    },
    prepare(transaction) {
      const { session } = get()
      if (ahead?.session === session && ahead.transaction === transaction) {
        graphFor(ahead.next.doc.machine)
        return false
      }
      ahead = { session, transaction, next: perform(session, transaction, now()) }
      return true
    },
    select(selection) {
      const { session } = get()
      const doc = select(session.doc, selection)
      set({ session: { ...session, doc }, doc })
    },
    setAside: (label, aside, merge) =>
      void get().perform(setAside, { label, aside, ...(merge === undefined ? {} : { merge }) }),
    undo() {
      set({ ...shown(undo(get().session)), last: null, refusal: null })
    },
    redo() {
      set({ ...shown(redo(get().session)), last: null, refusal: null })
    },
    seal: () => set({ session: seal(get().session) }),
    open(raw, beside) {
      // Another document's graph is another graph, however alike they are.
      graphOf = null
      const doc = openDocument(raw, beside.notation, emptyAside, beside.frame ?? null)
      const session = openSession({ ...doc, aside: { ...doc.aside, ...asideOf(doc.machine, beside) } })
      const { workflowId, input = '{}' } = beside
      set({ ...shown(session), refusal: null, last: null, opened: get().opened + 1, workflowId, input })
    },
    setInput: (input) => set({ input }),
    refuse: (refusal) => set({ refusal }),
  }))
}

function asideOf(machine: Machine, beside: Beside): Aside {
  const { name, type, mocks = {}, resourceMocks = {}, objects = {}, substitutions = {} } = beside
  const byState = new Map<StateId, readonly MockEntry[]>()
  for (const state of machine.states.values()) {
    const entries = ownMocks(mocks, locationOf(state.path)) ?? ownMocks(mocks, state.name)
    if (entries) byState.set(state.id, entries)
  }
  return { name, type: type ?? 'STANDARD', mocks: byState, resourceMocks, objects, substitutions }
}

function ownMocks(mocks: Mocks, key: string): readonly MockEntry[] | undefined {
  return Object.hasOwn(mocks, key) ? mocks[key] : undefined
}
