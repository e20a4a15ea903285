// Above the text: what file it is, and what can be done to all of it.
import { memo } from 'react'
import { useDocument } from '../../studio/StudioContext'
import { CopyButton } from '../../ui/CopyButton'
import { isAppleKeyboard } from '../../ui/formatKeys'
import { Icon } from '../../ui/Icon'
import { IconButton } from '../../ui/IconButton'
import { KeyHint } from '../../ui/KeyHint'
import { Breadcrumbs } from './Breadcrumbs'
import styles from './Definition.module.css'
import type { DefinitionLink } from './DefinitionLink'

export const DefinitionBar = memo(function DefinitionBar({ link }: { readonly link: DefinitionLink }) {
  const notation = useDocument((state) => state.doc.notation)
  return (
    <div className={styles.bar}>
      <Icon name="fileJson" className={styles.fileIcon} />
      <Breadcrumbs link={link} />
      <span className={styles.hint}>
        <KeyHint keys={isAppleKeyboard() ? 'Ctrl+Shift+M' : 'Ctrl+M'} /> lets Tab leave the text
      </span>
      {notation === 'json' && (
        <IconButton icon="wand" size="small" label="Format document" keys="Shift+Alt+F" onClick={() => link.format()} />
      )}
      <CopyButton label="Copy definition" text={() => link.text.text} />
    </div>
  )
})
