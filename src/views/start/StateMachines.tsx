// Which state machine of a template is to be opened.
import { useView } from '../../studio/StudioContext'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { GlyphTile } from '../../ui/GlyphTile'
import styles from './StateMachines.module.css'

export function StateMachines() {
  const choice = useView((state) => state.templateChoice)
  if (!choice) return null
  const { fileName, found, choose } = choice
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && choose(null)}
      size="small"
      title="Open a state machine"
      description={`${fileName} holds more than one. The rest of the template stays as it is.`}
      footer={<Button onClick={() => choose(null)}>Cancel</Button>}
    >
      <ul className={styles.list} aria-label={`State machines of ${fileName}`}>
        {found.parts.map((part) => (
          <li key={part.node.from}>
            <button type="button" className={styles.entry} onClick={() => choose(part)}>
              <GlyphTile name="stepfunctions" size={36} />
              <span className={styles.name}>{part.logicalId}</span>
              <span className={styles.type}>{part.type === 'EXPRESS' ? 'Express' : 'Standard'}</span>
            </button>
          </li>
        ))}
        {found.unopened.map(({ logicalId, reason }) => (
          <li key={logicalId} className={styles.unopened}>
            <span className={styles.name}>{logicalId}</span>
            <span>{reason}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
