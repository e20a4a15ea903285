// The gallery's examples, as the site carries them in `examples/`.

import type { Mocks } from '../../core/asl/Execution'
import type { WorkflowType } from '../../core/asl/StateType'
import type { JsonValue } from '../../core/base/JsonValue'
import type { SubstitutionEntries } from '../../core/substitutions/Substitution'
import type { ExampleInfo } from './WorkflowFiles'

export interface Example {
  readonly text: string
  readonly name: string
  readonly type: WorkflowType
  readonly input: JsonValue
  readonly mocks: Mocks
  readonly objects?: Readonly<Record<string, string>>
  readonly substitutions?: SubstitutionEntries
  readonly resourceMocks?: Mocks
}

/** The list of examples. Rejects with a sentence when the site's files cannot be read. */
export async function listExamples(base: string): Promise<readonly ExampleInfo[]> {
  // The site's own file, checked by a test.
  return JSON.parse(await read(`${base}examples/index.json`)) as ExampleInfo[]
}

/** One example with its input and task results. Rejects with a sentence when there is none of that id. */
export async function readExample(base: string, id: string): Promise<Example> {
  if (!/^[a-z0-9-]+$/.test(id)) throw new Error(`There is no example called "${id}".`)
  const [text, beside] = await Promise.all([
    read(`${base}examples/${id}.asl.json`),
    read(`${base}examples/${id}.studio.json`),
  ])
  // The site's own file, checked by a test.
  return { text, ...(JSON.parse(beside) as Omit<Example, 'text'>) }
}

async function read(url: string): Promise<string> {
  const response = await fetch(url)
  const isPage = response.headers.get('content-type')?.includes('text/html') ?? false
  if (!response.ok || isPage) throw new Error(`The example could not be read (${response.status} ${url}).`)
  return response.text()
}
