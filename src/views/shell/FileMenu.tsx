// New, open, take away.

import { saveDefinition } from '../../core/document/saveDocument'
import type { NotationId } from '../../core/syntax/Notation'
import { actionNamed } from '../../studio/actions/allActions'
import type { Studio } from '../../studio/Studio'
import { useDocument, useStudio } from '../../studio/StudioContext'
import { Button } from '../../ui/Button'
import { DropdownMenu } from '../../ui/DropdownMenu'
import type { MenuEntry } from '../../ui/MenuEntry'
import { showToast } from '../../ui/showToast'

export function FileMenu() {
  const studio = useStudio()
  const notation = useDocument(({ doc }) => doc.notation)
  const hasSubstitutions = useDocument(({ doc }) => doc.text.includes('${'))
  return (
    <DropdownMenu entries={entriesFor(studio, notation, hasSubstitutions)}>
      <Button variant="ghost" iconAfter="chevronDown">
        File
      </Button>
    </DropdownMenu>
  )
}

function entriesFor(studio: Studio, notation: NotationId, hasSubstitutions: boolean): readonly MenuEntry[] {
  const item = (id: string, label: string): MenuEntry => {
    const action = actionNamed(id)
    const keys = action?.keys[0]
    return { kind: 'item', id, label, ...(keys ? { keys } : {}), onSelect: () => action?.run(studio) }
  }
  return [
    item('new', 'New workflow…'),
    item('gallery', 'Workflows and examples…'),
    item('openFile', 'Open file…'),
    item('import', 'Paste definition…'),
    { kind: 'separator', id: 'take-away' },
    item('save', 'Save now'),
    item('download', 'Download definition'),
    ...(hasSubstitutions ? [item('downloadResolved', 'Download with values of substitutions')] : []),
    notation === 'json' ? item('convertToYaml', 'Convert to YAML') : item('convertToJson', 'Convert to JSON'),
    { kind: 'item', id: 'copy', label: 'Copy definition', onSelect: () => void copyDefinition(studio) },
    { kind: 'item', id: 'svg', label: 'Download picture (SVG)', onSelect: () => void downloadPicture(studio) },
    { kind: 'separator', id: 'results' },
    item('importMocks', 'Import task results…'),
    item('exportMocks', 'Download task results (MockConfigFile.json)'),
  ]
}

async function copyDefinition(studio: Studio): Promise<void> {
  try {
    await navigator.clipboard.writeText(saveDefinition(studio.document.getState().doc))
    showToast({ message: 'Definition copied', tone: 'success' })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    showToast({ message: `The definition could not be copied: ${reason}`, tone: 'error' })
  }
}

/** The drawing code is only needed now. */
async function downloadPicture(studio: Studio): Promise<void> {
  const { downloadSvg } = await import('./downloadSvg')
  await downloadSvg(studio)
}
