// What is said of a service action.
import type { ServiceAction } from '../../asl/Service'
import type { DocPart } from '../Assist'

const PATTERNS = {
  requestResponse: 'request and response',
  sync: '.sync',
  waitForTaskToken: '.waitForTaskToken',
} as const

/** Title, what it does, what it needs, in which ways it can be called, its errors. */
export function actionDocs({ service, action, help, required, patterns, errors }: ServiceAction): readonly DocPart[] {
  const facts = [
    required.length === 0 ? '' : `Needs ${required.join(', ')}.`,
    `Called by ${patterns.map((pattern) => PATTERNS[pattern]).join(', ')}.`,
    errors.length === 0 ? '' : `Errors: ${errors.join(', ')}.`,
  ]
  return [
    { kind: 'title', text: `${service}: ${action}` },
    { kind: 'text', text: help },
    { kind: 'text', text: facts.filter((fact) => fact !== '').join(' ') },
  ]
}
