// The states inside a Map: counted here, edited on the canvas.
import { useForm } from '../FormContext'
import { countStates, scopeAt } from '../form/scopeAt'
import styles from '../Inspector.module.css'
import { ItemCard } from '../ItemCard'
import type { FieldForm, FieldFormProps } from './FieldForm'

function Form({ entry }: FieldFormProps) {
  const { spec, place } = entry
  const { doc, base, Fields } = useForm()
  const scope = scopeAt(doc.machine, [...base, ...place.at])
  if (!spec.items || !scope) return <p className={styles.quiet}>{countStates(place.node?.children.length ?? 0)}</p>
  return (
    <ItemCard title={spec.label} note={countStates(scope.states.length)}>
      <Fields specs={spec.items} holder={{ ...place, scope: scope.id }} title={spec.label} />
    </ItemCard>
  )
}

export const machineField: FieldForm = { Form, layout: 'group', placesFindings: true }
