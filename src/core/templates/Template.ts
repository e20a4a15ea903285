// A CloudFormation or SAM template as a file that holds state machines (AWS::StepFunctions::StateMachine and
// AWS::Serverless::StateMachine): which there are, and how the definition of one is taken out and put back.
import type { WorkflowType } from '../asl/StateType'
import type { JsonValue } from '../base/JsonValue'
import type { NotationId } from '../syntax/Notation'
import type { SyntaxNode } from '../syntax/SyntaxTree'
import type { Envelope } from '../text/Envelope'

/** A state machine of a template. */
export interface TemplatePart {
  /** The resource's name in the template. */
  readonly logicalId: string
  readonly type: WorkflowType
  /** The definition's own place: an object, or a text that holds one. */
  readonly node: SyntaxNode
  /** DefinitionSubstitutions by name: what can be known without deploying is a value, the rest is left out. */
  readonly substitutions: Readonly<Record<string, JsonValue>>
}

/** A state machine whose definition cannot be opened here, with the reason and what to do. */
export interface UnopenedPart {
  readonly logicalId: string
  readonly reason: string
}

/** How lines of a definition are written inside of the template. */
export type LineForm =
  /**
   * As they are, every line after `indent`; the first not where it is `bare`. `block` is the indentation in which a text in
   * brackets stands on lines of its own when it has become a block of YAML.
   */
  | { readonly kind: 'lines'; readonly indent: string; readonly bare: boolean; readonly block?: string }
  /** In double quotes with JSON's escapes, line ends too. */
  | { readonly kind: 'escaped'; readonly lineEnd: string }
  /** In YAML's single quotes, one line. */
  | { readonly kind: 'single' }

/** What stands around a definition: kept aside while it is edited, given back on save. */
export interface TemplateFrame {
  /** Name of the template's file. */
  readonly fileName: string
  readonly logicalId: string
  /** Byte order mark and line ends of the file. */
  readonly envelope: Envelope
  /** The file's text up to the definition and behind it. */
  readonly before: string
  readonly after: string
  readonly form: LineForm
  /** The definition's lines as they were opened, each with the characters that stood for it. */
  readonly lines: readonly WrittenLine[]
}

export interface WrittenLine {
  readonly line: string
  readonly written: string
}

/** A template as it was read. */
export interface TemplateSource {
  readonly fileName: string
  /** Line ends are `\n`. */
  readonly text: string
  readonly envelope: Envelope
  readonly notation: NotationId
}

/** A definition taken out of a template. */
export interface OpenedPart {
  readonly text: string
  readonly notation: NotationId
  readonly frame: TemplateFrame
}
