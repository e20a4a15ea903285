// How a Task waits for what it calls: the suffix of its Resource.

import { parseResource } from '../../../core/asl/parseResource'
import type { IntegrationPattern, ServiceAction } from '../../../core/asl/Service'

export type PatternChoice = IntegrationPattern | 'sync2'

const SUFFIX = /\.(sync(?::2)?|waitForTaskToken)$/

const suffixes: Readonly<Record<PatternChoice, string>> = {
  requestResponse: '',
  sync: '.sync',
  sync2: '.sync:2',
  waitForTaskToken: '.waitForTaskToken',
}

const labels: Readonly<Record<PatternChoice, string>> = {
  requestResponse: 'Request and response',
  sync: 'Wait for the job (.sync)',
  sync2: 'Wait for the job, JSON output (.sync:2)',
  waitForTaskToken: 'Wait for a callback (.waitForTaskToken)',
}

/** The pattern a Resource is written with. */
export function patternOf(resource: string): PatternChoice {
  const { pattern, syncVersion } = parseResource(resource)
  return pattern === 'sync' && syncVersion === 2 ? 'sync2' : pattern
}

/** The Resource with another pattern. */
export function withPattern(resource: string, pattern: PatternChoice): string {
  return resource.replace(SUFFIX, '') + suffixes[pattern]
}

/** The patterns a service offers, and the one in force even when it is not among them. */
export function patternsOf(
  action: ServiceAction | undefined,
  resource: string,
): readonly { readonly value: PatternChoice; readonly label: string }[] {
  const offered: PatternChoice[] = action ? [...action.patterns] : ['requestResponse']
  if (action?.id === 'states:startExecution') offered.splice(offered.indexOf('sync') + 1, 0, 'sync2')
  const present = patternOf(resource)
  if (!offered.includes(present)) offered.push(present)
  return offered.map((value) => ({ value, label: labels[value] }))
}
