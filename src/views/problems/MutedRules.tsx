// The rules that are muted, each with the way back.
import { useStudio, useView } from '../../studio/StudioContext'
import { Button } from '../../ui/Button'
import { DropdownMenu } from '../../ui/DropdownMenu'
import styles from './Problems.module.css'

export function MutedRules() {
  const { view } = useStudio()
  const muted = useView((state) => state.mutedRules)
  const entries = muted.map((rule) => ({
    kind: 'item' as const,
    id: rule,
    label: `Unmute ${rule}`,
    onSelect: () => view.getState().set({ mutedRules: muted.filter((other) => other !== rule) }),
  }))
  return (
    <div className={styles.muted}>
      <DropdownMenu entries={entries}>
        <Button variant="ghost" size="small" iconAfter="chevronDown">
          {muted.length === 1 ? '1 rule muted' : `${muted.length} rules muted`}
        </Button>
      </DropdownMenu>
    </div>
  )
}
