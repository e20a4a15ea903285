/**
 * Where a value stands inside a definition: property names and array indices from the root.
 * A property that occurs twice in one object is addressed with its ordinal, `{ key, nth }` (nth from 0);
 * a plain string means the first property of that name.
 */
export type Path = readonly PathStep[]

export type PathStep = string | number | DuplicateKey

export interface DuplicateKey {
  readonly key: string
  readonly nth: number
}

/** The property name or index a step stands for. */
export function stepName(step: PathStep): string | number {
  return typeof step === 'object' ? step.key : step
}

/** True when both paths address the same place. */
export function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, index) => sameStep(step, b[index]))
}

function sameStep(a: PathStep, b: PathStep | undefined): boolean {
  if (b === undefined) return false
  return stepName(a) === stepName(b) && ordinal(a) === ordinal(b)
}

function ordinal(step: PathStep): number {
  return typeof step === 'object' ? step.nth : 0
}

/**
 * AWS's diagnostic location of a path: `/States/Pay/Choices[0]/Next`, `/` for the root.
 * State names are inserted raw, not escaped as in JSON Pointer.
 */
export function locationOf(path: Path): string {
  if (path.length === 0) return '/'
  return path.map((step) => (typeof step === 'number' ? `[${step}]` : `/${stepName(step)}`)).join('')
}
