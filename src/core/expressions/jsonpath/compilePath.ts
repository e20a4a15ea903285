// Compiles the JSONPath dialect of Step Functions into closures.
import type { JsonValue } from '../../base/JsonValue'
import { err, ok, type Result } from '../../base/Result'
import type { EvaluationScope, ExpressionFault } from '../Evaluation'
import type { CompiledPath, PathMiss } from './CompiledPath'
import { collectMatches } from './collectMatches'
import { definiteReader } from './definiteReader'
import { invalidPath } from './invalidPath'
import type { ParsedPath, PathRoot } from './PathSyntax'
import { parsePath } from './parsePath'
import { definiteKeys, normalisedPath, type PathKey, readKey } from './readKeys'

/**
 * Compiles a path of language section 4. `evaluate` fails with States.Runtime in the words of InputPath and OutputPath
 * (`Invalid path '$.X' : No results for path: $['X']`); use `read` for fields that word it otherwise.
 * The fault is `Value must be a valid JSONPath.`
 */
export function compilePath(source: string): Result<CompiledPath, ExpressionFault> {
  const parsed = parsePath(source)
  return parsed === undefined ? err({ message: 'Value must be a valid JSONPath.' }) : ok(toCompiledPath(source, parsed))
}

/** The closures of a parsed path. */
export function toCompiledPath(source: string, { root, segments }: ParsedPath): CompiledPath {
  const keys = definiteKeys(segments)
  const find = keys === undefined ? (start: JsonValue) => collectMatches(segments, start, start) : definiteReader(keys)
  const start = rootReader(root)
  const find0 = (scope: EvaluationScope): JsonValue | undefined => {
    const value = start(scope)
    return value === undefined ? undefined : find(value)
  }
  const miss = (scope: EvaluationScope): PathMiss => explain(root, start(scope), keys ?? [])
  return {
    source,
    constant: false,
    definite: keys !== undefined,
    root: root.kind,
    ...(root.kind === 'variable' && { variable: root.name }),
    read: (scope) => {
      const value = find0(scope)
      return value === undefined ? err(miss(scope)) : ok(value)
    },
    evaluate: (scope) => {
      const value = find0(scope)
      return value === undefined ? err(invalidPath(source, miss(scope))) : ok(value)
    },
  }
}

function rootReader(root: PathRoot): (scope: EvaluationScope) => JsonValue | undefined {
  switch (root.kind) {
    case 'input':
      return (scope) => scope.input
    case 'context':
      return (scope) => scope.context()
    case 'variable':
      return (scope) => scope.variables.get(root.name)
  }
}

function explain(root: PathRoot, start: JsonValue | undefined, keys: readonly PathKey[]): PathMiss {
  if (start === undefined) return { missing: 'variable', at: root.kind === 'variable' ? `$${root.name}` : '$' }
  let value: JsonValue | undefined = start
  const place = keys.findIndex((key, index) => {
    value = value === undefined ? undefined : readKey(value, key, index === keys.length - 1)
    return value === undefined
  })
  return { missing: place === keys.length - 1 ? 'leaf' : 'parent', at: normalisedPath(keys.slice(0, place + 1)) }
}
