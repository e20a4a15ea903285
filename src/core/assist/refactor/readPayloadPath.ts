// What the value under a `.$` key of JSONPath hangs on.
import { type IntrinsicCall, parseIntrinsic } from '../../expressions/intrinsics/parseIntrinsic'
import type { ParsedPath } from '../../expressions/jsonpath/PathSyntax'
import { parsePath } from '../../expressions/jsonpath/parsePath'
import type { Reading } from './Reading'
import { type ContextPart, steadyPart } from './steadyContext'

/** Functions that give something else at each call. */
const UNSTEADY: ReadonlySet<string> = new Set(['States.UUID', 'States.MathRandom'])

/** Null where it is neither a path nor a call, may give something else at another time, or reads what belongs to the state. */
export function readPayloadPath(source: string): Reading | null {
  const path = parsePath(source)
  if (path) return ofPath(path)
  const call = parseIntrinsic(source)
  if (typeof call === 'number' || !isSteadyCall(call)) return null
  const parts = pathsIn(call).map(ofPath)
  const read = parts.flatMap((part) => part ?? [])
  if (read.length < parts.length) return null
  return {
    readsInput: read.some(({ readsInput }) => readsInput),
    variables: new Set(read.flatMap(({ variables }) => [...variables])),
    isTotal: false,
    isPlainPath: false,
    part: null,
  }
}

function ofPath({ root, segments }: ParsedPath): Reading | null {
  const part = root.kind === 'context' ? partOf(segments) : null
  if (root.kind === 'context' && part === null) return null
  const length = part === null ? 0 : 2
  return {
    readsInput: root.kind === 'input',
    variables: new Set(root.kind === 'variable' ? [root.name] : []),
    isTotal: segments.length === length,
    isPlainPath: segments.every(({ kind }) => kind === 'member'),
    part: segments.length === length ? part : null,
  }
}

function partOf([object, member]: ParsedPath['segments']): ContextPart | null {
  if (object?.kind !== 'member' || member?.kind !== 'member') return null
  return steadyPart(object.key, member.key)
}

function isSteadyCall({ callee, args }: IntrinsicCall): boolean {
  return !UNSTEADY.has(callee.name) && args.every((argument) => argument.kind !== 'call' || isSteadyCall(argument.call))
}

function pathsIn({ args }: IntrinsicCall): readonly ParsedPath[] {
  return args.flatMap((argument) => {
    if (argument.kind === 'path') return [argument.path]
    return argument.kind === 'call' ? pathsIn(argument.call) : []
  })
}
