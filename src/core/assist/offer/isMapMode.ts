// Which mode a Map runs in.
import { propertyAt } from '../../asl/propertyOf'
import type { SyntaxNode } from '../../syntax/SyntaxTree'

/** Whether the processor of a Map is written in this mode; INLINE is what it is without one. */
export function isMapMode(map: SyntaxNode, mode: 'INLINE' | 'DISTRIBUTED'): boolean {
  const written =
    propertyAt(map, ['ItemProcessor', 'ProcessorConfig', 'Mode']) ??
    propertyAt(map, ['Iterator', 'ProcessorConfig', 'Mode'])
  return (written?.value ?? 'INLINE') === mode
}
