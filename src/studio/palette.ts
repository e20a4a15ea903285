// What can be added to a workflow: the eight state types and the service actions, searchable by the words people use.

import type { ServiceAction } from '../core/asl/Service'
import type { QueryLanguage } from '../core/asl/StateType'
import type { JsonObject } from '../core/base/JsonValue'
import { serviceActions } from '../core/services/index'
import { parseSdkCall } from '../core/services/parseSdkCall'
import { stateTypes } from '../core/states/index'

export interface PaletteEntry {
  readonly id: string
  readonly tab: 'actions' | 'flow'
  /** "Invoke", "Choice". */
  readonly label: string
  /** "AWS Lambda"; the heading its row stands under. Empty for flow states. */
  readonly service: string
  readonly help: string
  readonly icon: string
  readonly keywords: readonly string[]
  /** Name of a new state. */
  readonly name: string
  template(language: QueryLanguage): JsonObject
}

const flowEntries: readonly PaletteEntry[] = stateTypes.map((type) => ({
  id: `flow:${type.name}`,
  tab: 'flow',
  label: type.name,
  service: '',
  help: type.help,
  icon: type.name,
  keywords: [type.help],
  name: type.name,
  template: (language) => type.template(language),
}))

const actionEntries: readonly PaletteEntry[] = serviceActions.map(entryOf)

export const paletteEntries: readonly PaletteEntry[] = [...actionEntries, ...flowEntries]

/** The entry for an SDK call that was typed: "s3 getObject", "s3:getObject", "aws-sdk:s3:getObject". */
export function sdkEntry(query: string): PaletteEntry | null {
  const action = parseSdkCall(query)
  return action && entryOf(action)
}

function entryOf(action: ServiceAction): PaletteEntry {
  return {
    id: action.id,
    tab: 'actions',
    label: action.action,
    service: action.service,
    help: action.help,
    icon: action.icon,
    keywords: [action.service, action.id, ...action.aliases],
    name: `${action.service.replace(/^(AWS|Amazon) /, '')}: ${action.action}`,
    template: (language) => action.template(language),
  }
}
