// Rows that can be filled in while the text is sound; the row of the selected field stands out.
import { type ReactNode, useEffect, useRef } from 'react'
import type { StudioDocument } from '../../core/document/StudioDocument'
import styles from './Inspector.module.css'

interface Props {
  readonly doc: StudioDocument
  /** The name of the selected field. */
  readonly selected?: string | null
  readonly children: ReactNode
}

export function FormBody({ doc, selected = null, children }: Props) {
  const body = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    const rows = body.current?.querySelectorAll<HTMLElement>(':scope > [data-field]') ?? []
    for (const row of rows) {
      const isSelected = row.dataset.field === selected
      row.toggleAttribute('data-selected', isSelected)
      if (isSelected) row.scrollIntoView({ block: 'nearest' })
    }
  }, [selected])
  return (
    <fieldset ref={body} className={styles.body} disabled={doc.tree.problems.length > 0}>
      {children}
    </fieldset>
  )
}
