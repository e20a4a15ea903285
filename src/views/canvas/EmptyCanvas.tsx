// What stands on the canvas while the workflow has no states: how to begin.
import { useState } from 'react'
import type { ScopeId } from '../../core/machine/Machine'
import { actionNamed } from '../../studio/actions/allActions'
import { useDocument, usePlacing, useStudio } from '../../studio/StudioContext'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import styles from './EmptyCanvas.module.css'
import { QuickAdd } from './placing/QuickAdd'

export function EmptyCanvas({ onAdded }: { readonly onAdded: () => void }) {
  const studio = useStudio()
  const scope = useDocument(({ doc }) => emptyScope(doc.machine.states.size, doc.machine.scopes.keys().next().value))
  const isBroken = useDocument(({ doc }) => doc.tree.problems.length > 0 && doc.text.trim() !== '')
  const isPlacing = usePlacing((state) => state.item !== null)
  const [open, setOpen] = useState(false)
  if (scope === null || isPlacing) return null
  const does = (id: string) => () => actionNamed(id)?.run(studio)
  return (
    <div className={styles.empty}>
      <EmptyState
        size="large"
        icon="design"
        title={isBroken ? 'This text is no workflow yet' : 'Start your workflow'}
        actions={
          <>
            {!isBroken && (
              <QuickAdd
                at={{ kind: 'empty', scope }}
                open={open}
                onOpenChange={setOpen}
                onAdded={onAdded}
                trigger={(press) => (
                  <Button variant="primary" icon="add" {...press}>
                    Add first state
                  </Button>
                )}
              />
            )}
            <Button icon="example" onClick={does('gallery')}>
              Start from an example
            </Button>
            <Button icon="paste" onClick={does('import')}>
              Paste ASL
            </Button>
            <Button icon="folder" onClick={does('openFile')}>
              Open file
            </Button>
          </>
        }
      >
        {isBroken
          ? 'It is drawn here as soon as it can be read. Correct it in the definition, or open something else.'
          : 'Drag a state here from the left, or begin with one of these.'}
      </EmptyState>
    </div>
  )
}

function emptyScope(states: number, first: ScopeId | undefined): ScopeId | null {
  return states === 0 ? (first ?? ('machine' as ScopeId)) : null // the machine's own scope is always called that
}
