// Offers what a task can call: the catalogue with its patterns, and any other call of the AWS SDK.
import type { ServiceAction } from '../../asl/Service'
import { serviceActions } from '../../services'
import type { ApiModels } from '../ApiModels'
import type { Completion } from '../Assist'
import { actionDocs } from './actionDocs'
import { completionOf, type Desk } from './Desk'

const SDK = 'arn:aws:states:::aws-sdk:'
const SUFFIXES = { requestResponse: '', sync: '.sync', waitForTaskToken: '.waitForTaskToken' } as const
const WORDS = {
  requestResponse: 'goes on with the response',
  sync: 'waits for the job',
  waitForTaskToken: 'waits for the token',
} as const

export function offerResources(desk: Desk): readonly Completion[] {
  const { place, subject } = desk
  const written = String(
    typeof place.step === 'object' ? '' : subject.text.slice(place.token.from, desk.offset),
  ).replace(/^["']/, '')
  return [...serviceActions.flatMap((action, index) => offered(desk, action, index * 10)), ...offerSdk(desk, written)]
}

function offered(desk: Desk, action: ServiceAction, rank: number): readonly Completion[] {
  const { writer, place } = desk
  return action.patterns.flatMap((pattern, index) => {
    // Step Functions waits in its newer way, which gives the child's output as JSON.
    const suffix = action.id === 'states:startExecution' && pattern === 'sync' ? '.sync:2' : SUFFIXES[pattern]
    const resource = action.resource + suffix
    const detail = `${action.service}: ${action.action}, ${WORDS[pattern]}`
    const offer = { label: resource, kind: 'resource', detail, docs: actionDocs(action), rank: rank + index } as const
    return completionOf(desk, offer, writer.value(resource, place.indent))
  })
}

/** Services first; their actions once a service is written. */
function offerSdk(desk: Desk, written: string): readonly Completion[] {
  const { writer, place, subject } = desk
  const { api } = subject
  if (!api) return []
  const service = /^arn:aws[a-z-]*:states:[^:]*:[^:]*:aws-sdk:([a-z0-9]+):/.exec(written)?.[1]
  if (service !== undefined) return Object.hasOwn(api.services, service) ? offerActions(desk, api, service) : []
  return Object.entries(api.services).map(([key, { name, actions }], index) => {
    const docs = [
      { kind: 'title', text: name },
      { kind: 'text', text: `${actions.length} actions of the AWS SDK.` },
    ] as const
    const offer = {
      label: `${SDK}${key}:`,
      kind: 'resource',
      detail: `AWS SDK: ${name}`,
      docs,
      rank: 1000 + index,
    } as const
    const completion = completionOf(desk, { ...offer, asksAgain: true }, writer.value(offer.label, place.indent))
    // The caret stays in the string: the action is written next.
    return { ...completion, insert: completion.insert.replace(/(["']?,?)$/, '$0$1') }
  })
}

function offerActions(desk: Desk, api: ApiModels, service: string): readonly Completion[] {
  const { writer, place } = desk
  const { name = service, actions = [] } = api.services[service] ?? {}
  return actions.map((line, index) => {
    const [action = '', ...required] = line.split(' ')
    const takes = required.length === 0 ? 'It has no required parameters.' : `It needs ${required.join(', ')}.`
    const docs = [
      { kind: 'title', text: `${name}: ${action}` },
      { kind: 'text', text: takes },
    ] as const
    const label = `${SDK}${service}:${action}`
    return completionOf(
      desk,
      { label, kind: 'resource', detail: name, docs, rank: index },
      writer.value(label, place.indent),
    )
  })
}
