// The layer rule: who may import whom, type imports included.
import { isTest, type SourceFile, type Violation } from './SourceFile'

/** One row of the table: a folder (or file) of src, and the rows it may import from. `views/*` stands for each folder in views. */
export interface Layer {
  readonly area: string
  readonly mayImport: readonly string[]
}

/** Every import that leaves its own area for one its row does not name, and every file that no row covers. */
export function checkLayers(files: readonly SourceFile[], layers: readonly Layer[]): readonly Violation[] {
  return files.flatMap((file) => {
    const own = areaOf(file.path, layers)
    if (own === null) {
      return [
        { file: file.path, line: 1, rule: 'layer', message: 'lies in a folder that the layer table does not know' },
      ]
    }
    return file.imports.flatMap(({ target, specifier, line }) => {
      const other = target === null ? null : areaOf(target, layers)
      if (other === null || other.path === own.path || allows(own.layer, other.layer)) return []
      if (isTest(file.path) && root(own.path) === root(other.path)) return []
      const message = `${own.path} imports '${specifier}' of ${other.path}, but may import only: ${own.layer.mayImport.join(', ') || 'nothing'}`
      return [{ file: file.path, line, rule: 'layer', message }]
    })
  })
}

interface Area {
  readonly layer: Layer
  /** The concrete folder, where the row has a star. */
  readonly path: string
}

/** The most exact row for a path. */
function areaOf(path: string, layers: readonly Layer[]): Area | null {
  const areas = layers.flatMap((layer) => {
    const covered = coveredBy(layer.area, path)
    return covered === null ? [] : [{ layer, path: covered }]
  })
  const exact = (area: Area) => (area.layer.area.includes('*') ? 0 : 1)
  return areas.sort((a, b) => exact(b) - exact(a) || b.path.length - a.path.length)[0] ?? null
}

function coveredBy(area: string, path: string): string | null {
  const wanted = area.split('/')
  const steps = path.split('/')
  const matches = wanted.every((step, index) => step === steps[index] || (step === '*' && index < steps.length - 1))
  return matches ? steps.slice(0, wanted.length).join('/') : null
}

function allows(from: Layer, to: Layer): boolean {
  return from.mayImport.some((area) => area === to.area || to.area.startsWith(`${area}/`))
}

/** `core` of `core/text`: a test may look at all of what its subject is a part of. */
function root(area: string): string {
  return area.split('/', 1)[0] ?? area
}
