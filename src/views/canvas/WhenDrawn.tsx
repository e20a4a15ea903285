// Tells when React Flow has taken over other nodes, without drawing anything around it again.
import { useStore } from '@xyflow/react'
import { useLayoutEffect } from 'react'

export function WhenDrawn({ then }: { readonly then: () => void }) {
  const drawn = useStore((flow) => flow.nodes)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other nodes are the reason
  useLayoutEffect(then, [then, drawn])
  return null
}
