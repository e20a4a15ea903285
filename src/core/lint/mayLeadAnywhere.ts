// Whether it is known where a state leads.
import type { SyntaxNode } from '../syntax/SyntaxTree'
import { hasOpenKeys, isPlaceholder } from './isPlaceholder'

const LEADING: ReadonlySet<string> = new Set(['Type', 'Next', 'Default', 'Choices', 'Catch'])

/** True where a part of the state that can lead on, or the state's name, is filled in later. */
export function mayLeadAnywhere(state: SyntaxNode): boolean {
  if (isPlaceholder(state) || hasOpenKeys(state)) return true
  return state.children.some((child) => {
    if (!LEADING.has(child.key?.name ?? '')) return false
    return isPlaceholder(child) || child.children.some(isOpenExit)
  })
}

/** A rule or a catcher. */
function isOpenExit(entry: SyntaxNode): boolean {
  if (isPlaceholder(entry) || hasOpenKeys(entry)) return true
  return entry.children.some((child) => child.key?.name === 'Next' && isPlaceholder(child))
}
