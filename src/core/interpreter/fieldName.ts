// How AWS names a field inside a state: `Output`, `Choices[0]/Condition`, `Catch[1]/Output`.
import { type Path, stepName } from '../base/Path'

/** The name of the field at `path`, relative to the state. */
export function fieldName(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `/${stepName(step)}`))
    .join('')
    .slice(1)
}
