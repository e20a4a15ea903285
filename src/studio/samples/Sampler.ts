// Gets samples for a state from where they are wished: the run on screen, the example input, typed text. One for each studio.
import type { StateSample } from '../../core/asl/StateSample'
import { isJsonObject, type JsonObject, type JsonValue } from '../../core/base/JsonValue'
import { err, ok, type Result } from '../../core/base/Result'
import type { StudioDocument } from '../../core/document/StudioDocument'
import type { StateView } from '../../core/machine/Machine'
import { MACHINE_SCOPE } from '../../core/machine/readMachine'
import type { RunOrder } from '../../core/runs/RunOrder'
import { orderRun } from '../runs/LiveRun'
import { pageClock } from '../runs/RunClock'
import type { Studio } from '../Studio'
import { jsonFault } from '../testing/jsonFault'
import { createTrials, type Trials } from './createTrials'
import { readSample, writeSample } from './readSample'
import { createSampleBook, type SampleSource } from './SampleBook'

/** The error is a sentence. */
export type Sampled = Result<StateSample, string>

const samplers = new WeakMap<Studio['document'], Sampler>()

/** Examples run as if they were started then. */
const EXAMPLE_TIME = Date.UTC(2026, 0, 1, 9)

export class Sampler {
  readonly trials: Trials
  readonly book = createSampleBook(window.localStorage)
  /** The example's sample of a state, for the document it was made of. */
  private example: { readonly key: readonly unknown[]; readonly sampled: Promise<Sampled> } | null = null

  /** The last example that could be run. */
  private sound: { readonly opened: number; readonly order: RunOrder } | null = null

  /** The studio's own, made when it is first asked for. */
  static of(studio: Studio): Sampler {
    const sampler = samplers.get(studio.document) ?? new Sampler(studio)
    samplers.set(studio.document, sampler)
    return sampler
  }

  private constructor(private readonly studio: Studio) {
    this.trials = createTrials(studio.spawnInterpreter, pageClock)
  }

  /** The latest visit's entry in the run on screen; null where the run has not come to the state. */
  visitOf(state: StateView): number | null {
    return this.studio.run.getState().stateRun(state.id)?.visits.at(-1)?.entered ?? null
  }

  /** The text of a state's typed sample, begun with the sample of the example. */
  async typedText(state: StateView): Promise<string> {
    const { workflowId } = this.studio.document.getState()
    const own = this.book.getState().textOf(workflowId, state)
    if (own !== null) return own
    const example = await this.exampleOf(state)
    return writeSample(example.ok ? example.value : { input: {}, variables: {}, context: {} })
  }

  /** Rejects only when no worker can be had. */
  async sample(state: StateView, source: SampleSource): Promise<Sampled> {
    if (source === 'execution') return this.lastVisit(state)
    return source === 'example' ? this.exampleOf(state) : readSample(await this.typedText(state), contextOf(state))
  }

  private async lastVisit(state: StateView): Promise<Sampled> {
    const entered = this.visitOf(state)
    const sample = entered === null ? null : await this.studio.run.getState().sample(entered)
    return sample ? ok(sample) : err('The run on screen has not come to this state.')
  }

  private exampleOf(state: StateView): Promise<Sampled> {
    const { doc, input } = this.studio.document.getState()
    const key = [doc.text, doc.aside, input, state.id]
    if (!this.example || this.example.key.some((part, index) => part !== key[index])) {
      const sampled = this.runExample(doc, input, state)
      this.example = { key, sampled }
      // A run that was overtaken or cut off is begun anew when it is asked for again.
      void sampled.then(
        ({ ok: isGood }) => !isGood && this.forget(sampled),
        () => this.forget(sampled),
      )
    }
    return this.example.sampled
  }

  private async tryExample(order: RunOrder, { name }: StateView): Promise<Result<StateSample | null, string>> {
    const reply = await this.trials.ask('example', { kind: 'exampleSample', order, state: name }, 'exampleSample')
    return typeof reply === 'string' ? err('The example run took too long.') : reply.sample
  }

  private forget(sampled: Promise<Sampled>): void {
    if (this.example?.sampled === sampled) this.example = null
  }

  private async runExample(doc: StudioDocument, inputText: string, state: StateView): Promise<Sampled> {
    const fault = jsonFault(inputText)
    if (fault !== null) return err(`The input of the next run is no JSON. ${fault}`)
    const input: JsonValue = inputText.trim() === '' ? {} : JSON.parse(inputText)
    const order = orderRun(doc, input, 1, EXAMPLE_TIME, [], false)
    const found = await this.tryExample(order, state)
    if (found.ok) this.sound = { opened: this.studio.document.getState().opened, order }
    if (found.ok && found.value) return ok(found.value)
    // While something is being changed the workflow often cannot be run: what it was before still tells.
    if (!found.ok && this.sound?.opened === this.studio.document.getState().opened) {
      const before = await this.tryExample(this.sound.order, state)
      if (before.ok && before.value) return ok(before.value)
    }
    // The first state needs no run before it.
    if (isFirst(doc, state)) return ok({ input, variables: {}, context: contextOf(state, input) })
    return found.ok ? err('A run with the example input does not come to this state.') : found
  }
}

function isFirst({ machine }: StudioDocument, { scope, name }: StateView): boolean {
  const start = isJsonObject(machine.node?.value) ? machine.node.value.StartAt : undefined
  return scope === MACHINE_SCOPE && start === name
}

/** A context object where there is no execution to take it from. */
function contextOf({ name }: StateView, input: JsonValue = {}): JsonObject {
  const time = new Date(EXAMPLE_TIME).toISOString()
  const place = 'arn:aws:states:us-east-1:123456789012'
  return {
    Execution: {
      Id: `${place}:execution:StateMachine:execution-1`,
      Input: input,
      Name: 'execution-1',
      RoleArn: 'arn:aws:iam::123456789012:role/StepwrightSimulation',
      StartTime: time,
      RedriveCount: 0,
    },
    StateMachine: { Id: `${place}:stateMachine:StateMachine`, Name: 'StateMachine' },
    State: { Name: name, EnteredTime: time, RetryCount: 0 },
  }
}
