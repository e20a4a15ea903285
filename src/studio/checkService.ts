// Asks the language worker for findings: one request at a time, always for the newest text.
import type { Finding } from '../core/lint/Finding'
import type { Connection } from '../workers/connect'
import type { LanguageReply, LanguageRequest } from '../workers/languageProtocol'
import type { DocumentStore } from './documentStore'
import type { ProblemStore } from './problemStore'
import type { ViewStore } from './viewStore'

/** Keeps `problems` up to date with `document`, and with the rules that are muted in `view`. Returns the way to stop. */
export function checkContinuously(
  document: DocumentStore,
  problems: ProblemStore,
  view: ViewStore,
  worker: Connection<LanguageRequest, LanguageReply>,
  report: (message: string) => void,
): () => void {
  let busy = false
  let again = false

  const check = async (): Promise<void> => {
    if (busy) {
      again = true
      return
    }
    busy = true
    const { doc, opened } = document.getState()
    const { text, notation, revision, aside } = doc
    const muted = view.getState().mutedRules
    try {
      const reply = await worker.request({ text, notation, workflowType: aside.type, muted, revision })
      const current = document.getState()
      if (current.opened === opened && current.doc.text === text) accept(reply)
    } catch (error) {
      report(`The definition could not be checked: ${error instanceof Error ? error.message : String(error)}`)
    }
    busy = false
    if (again) {
      again = false
      void check()
    }
  }

  const accept = ({ findings, revision }: LanguageReply): void => {
    const { machine } = document.getState().doc
    // The text is the same here and there, and so is the order of its states.
    const ids = [...machine.states.keys()]
    const placed = findings.map(({ finding, stateNumber }) => ({
      ...finding,
      state: stateNumber === null ? null : (ids[stateNumber] ?? null),
    }))
    problems.getState().report(machine.states.size === 0 ? withoutFirstSteps(placed) : placed, revision)
  }

  void check()
  const stopView = view.subscribe((state, before) => {
    if (state.mutedRules !== before.mutedRules) void check()
  })
  const stopDocument = document.subscribe((state, before) => {
    if (
      state.doc.text !== before.doc.text ||
      state.doc.notation !== before.doc.notation ||
      state.doc.aside.type !== before.doc.aside.type ||
      state.opened !== before.opened
    )
      void check()
  })
  return () => {
    stopView()
    stopDocument()
  }
}

/** What AWS says of a workflow without states is no problem yet while somebody begins one. */
const FIRST_STEPS: ReadonlySet<string | null> = new Set(['/', '/States', '/StartAt', null])

function withoutFirstSteps(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ code, location }) => {
    const isAboutEmptiness = code === 'SCHEMA_VALIDATION_FAILED' || code === 'MISSING_END_STATE'
    return !(isAboutEmptiness && FIRST_STEPS.has(location))
  })
}
