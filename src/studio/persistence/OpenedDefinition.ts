// What comes of a text that is to be opened.
import type { WorkflowType } from '../../core/asl/StateType'
import type { SubstitutionEntries } from '../../core/substitutions/Substitution'
import type { NotationId } from '../../core/syntax/Notation'
import type { StateMachinesOfTemplate } from '../../core/templates/findStateMachines'
import type { TemplateFrame, TemplatePart } from '../../core/templates/Template'

export interface OpenedDefinition {
  readonly text: string
  readonly notation: NotationId
  /** What was changed on the way in; null when the text is the file's own. */
  readonly notice: string | null
  /** Of a part of a template: what it is called there, and what stands around it. */
  readonly name?: string
  readonly type?: WorkflowType
  readonly frame?: TemplateFrame
  readonly substitutions?: SubstitutionEntries
}

/** Asks which of several state machines of a template is meant; null when none is. */
export type ChoosePart = (fileName: string, found: StateMachinesOfTemplate) => Promise<TemplatePart | null>
