// Getting workflows in and out: the local library in IndexedDB, files, examples, pasted text.

import type { MockEntry, Mocks } from '../../core/asl/Execution'
import type { WorkflowType } from '../../core/asl/StateType'
import type { SubstitutionEntries } from '../../core/substitutions/Substitution'
import type { NotationId } from '../../core/syntax/Notation'
import type { TemplateFrame } from '../../core/templates/Template'

/** A workflow as it is kept: the file's own bytes as text, and what stands beside it. */
export interface SavedWorkflow {
  readonly id: string
  readonly name: string
  readonly type: WorkflowType
  readonly text: string
  /** The template that the text is a part of. */
  readonly frame?: TemplateFrame | null
  /** Workflows saved before there was YAML are JSON. */
  readonly notation?: NotationId
  /** By state path (`/States/Pay`), since names repeat and identities do not outlive a reload. */
  readonly mocks: Readonly<Record<string, readonly MockEntry[]>>
  /** Texts of the simulated S3 by `bucket/key`; workflows saved before there were any have none. */
  readonly objects?: Readonly<Record<string, string>>
  /** Values of substitutions by name. */
  readonly substitutions?: SubstitutionEntries
  /** By resource. Workflows saved without them have none. */
  readonly resourceMocks?: Mocks
  /** The text of the last run's input. */
  readonly input: string
  readonly states: number
  readonly savedAt: number
}

export interface ExampleInfo {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly teaches: readonly string[]
}

export type SaveStatus = 'saved' | 'saving' | 'unsaved' | 'failed'

export interface WorkflowFiles {
  /** Newest first. */
  list(): Promise<readonly SavedWorkflow[]>
  examples(): Promise<readonly ExampleInfo[]>
  /** Each of these saves the present workflow first. */
  openSaved(id: string): Promise<void>
  openExample(id: string): Promise<void>
  /** The notation is guessed from the text. */
  /** The file's name tells the notation, and is a template's own. */
  openText(text: string, name: string, fileName?: string): Promise<void>
  openFile(): Promise<void>
  openBlob(file: File): Promise<void>
  newWorkflow(name: string): Promise<void>
  remove(id: string): Promise<void>
  /** Brings back a removed workflow. */
  restore(workflow: SavedWorkflow): Promise<void>
  /** Writes now what autosave would write soon. */
  saveNow(): Promise<void>
  /** Downloads `name.asl.json` or `name.asl.yaml`, byte for byte what the text is, envelope included. */
  download(): void
  status(): SaveStatus
  /** Calls back when `status` or the library changes; returns the way to stop. */
  subscribe(listener: () => void): () => void
}
