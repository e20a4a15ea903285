// The workflow's substitutions in the inspector.
import { useMemo } from 'react'
import { setAside } from '../../../core/document/commands/setAside'
import type { StudioDocument } from '../../../core/document/StudioDocument'
import { findSubstitutions } from '../../../core/substitutions/findSubstitutions'
import { useStudio } from '../../../studio/StudioContext'
import { SubstitutionRows } from './SubstitutionRows'
import styles from './Substitutions.module.css'

export function Substitutions({ doc }: { readonly doc: StudioDocument }) {
  const { document } = useStudio()
  const found = useMemo(
    () => findSubstitutions(doc.text, doc.machine, doc.notation),
    [doc.text, doc.machine, doc.notation],
  )
  return (
    <>
      <p className={styles.about}>
        {found.length === 0
          ? 'None are left to fill in.'
          : 'Filled in by the deployment. The values here are for simulated runs and for “Download with values”.'}
      </p>
      <SubstitutionRows
        substitutions={found}
        entries={doc.aside.substitutions}
        onChange={(name, entry) => {
          const { aside } = document.getState().doc
          const substitutions = { ...aside.substitutions, [name]: entry }
          document.getState().perform(setAside, {
            aside: { substitutions },
            label: `Set the value of ${name}`,
          })
        }}
      />
    </>
  )
}
