// Where the caret stands, from the workflow to the field; each name leads to its place in the text.
import { useMemo } from 'react'
import { rangeOf } from '../../core/document/rangeOf'
import { fileNameOf } from '../../core/document/saveDocument'
import { useDocument } from '../../studio/StudioContext'
import styles from './Breadcrumbs.module.css'
import { crumbsOf } from './crumbsOf'
import type { DefinitionLink } from './DefinitionLink'

export function Breadcrumbs({ link }: { readonly link: DefinitionLink }) {
  const doc = useDocument((state) => state.doc)
  const { machine, selection } = doc
  const crumbs = useMemo(() => crumbsOf({ machine, selection }), [machine, selection])
  const title = doc.frame ? `${doc.frame.fileName} › ${doc.frame.logicalId}` : fileNameOf(doc)
  return (
    <nav className={styles.crumbs} aria-label="Place in the definition">
      <ol>
        <li>
          <button type="button" onClick={() => link.goTo({ from: 0, to: 0 })}>
            {title}
          </button>
        </li>
        {crumbs.map(({ key, label, selection: place }, index) => (
          <li key={key}>
            <button
              type="button"
              aria-current={index === crumbs.length - 1 ? 'location' : undefined}
              onClick={() => link.goTo(rangeOf(doc, place))}
            >
              {label}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
