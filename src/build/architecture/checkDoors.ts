// Third-party doors: each package is imported in one place only, so that it can be replaced, or mocked away, there.
import { isTest, type SourceFile, type Violation } from './SourceFile'

/** A package (`node:` for all of Node's own; a trailing `*` for any continuation), and the path prefixes that may import it. */
export interface Door {
  readonly packages: readonly string[]
  readonly openTo: readonly string[]
}

/** Every import of a package through no door of its own. Tests may use any package. */
export function checkDoors(files: readonly SourceFile[], doors: readonly Door[]): readonly Violation[] {
  return files
    .filter((file) => !isTest(file.path))
    .flatMap((file) =>
      file.imports.flatMap(({ specifier, line, kind }) => {
        if (specifier.startsWith('.') || kind === 'url') return []
        const door = doors.find(({ packages }) => packages.some((name) => isOf(name, specifier)))
        if (door?.openTo.some((prefix) => file.path.startsWith(prefix))) return []
        const message = door
          ? `'${specifier}' is imported only in: ${door.openTo.join(', ')}`
          : `'${specifier}' has no door: list it in the table of doors`
        return [{ file: file.path, line, rule: 'door', message }]
      }),
    )
}

function isOf(name: string, specifier: string): boolean {
  if (name.endsWith(':')) return specifier.startsWith(name)
  if (name.endsWith('*')) return specifier.startsWith(name.slice(0, -1))
  return specifier === name || specifier.startsWith(`${name}/`)
}
