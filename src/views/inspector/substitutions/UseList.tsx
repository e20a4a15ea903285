// Where a substitution is used: each place is a way there.
import { Fragment } from 'react'
import { stepName } from '../../../core/base/Path'
import type { Machine } from '../../../core/machine/Machine'
import { stateAt } from '../../../core/machine/stateAt'
import type { SubstitutionUse } from '../../../core/substitutions/Substitution'
import { goToPlace } from '../../../studio/goToPlace'
import { useDocument, useStudio } from '../../../studio/StudioContext'
import styles from './Substitutions.module.css'

/** More would hide the next substitution. */
const SHOWN = 4

interface Props {
  readonly uses: readonly SubstitutionUse[]
  readonly onLeave?: (() => void) | undefined
}

export function UseList({ uses, onLeave }: Props) {
  const studio = useStudio()
  const machine = useDocument(({ doc }) => doc.machine)
  return (
    <p className={styles.uses}>
      <span>Used in </span>
      {uses.slice(0, SHOWN).map((use, index) => (
        <Fragment key={use.from}>
          {index > 0 && ', '}
          <button
            type="button"
            className={styles.use}
            onClick={() => {
              onLeave?.()
              goToPlace(studio, stateAt(machine, use.path), use.path, use.from)
            }}
          >
            {placeWords(machine, use)}
          </button>
        </Fragment>
      ))}
      {uses.length > SHOWN && ` and ${uses.length - SHOWN} more places`}
    </p>
  )
}

/** `Pay › Resource`; of the definition's own fields the field alone. */
function placeWords(machine: Machine, { path }: SubstitutionUse): string {
  const state = stateAt(machine, path)
  const field = path.slice(state?.path.length ?? 0).filter((step) => typeof step !== 'number')
  const names = [...(state ? [state.name] : []), ...field.slice(0, 1).map((step) => String(stepName(step)))]
  return names.join(' › ')
}
