// The branches of a Parallel: counted here, edited on the canvas.
import { itemsOf } from '../../../core/asl/propertyOf'
import { IconButton } from '../../../ui/IconButton'
import { AddItem } from '../AddItem'
import { FindingNotes } from '../FindingNotes'
import { useForm } from '../FormContext'
import { fieldName } from '../form/FieldEntry'
import { findingsAt } from '../form/findingsAt'
import { listNamed } from '../form/listItems'
import { countStates, scopeAt } from '../form/scopeAt'
import { ItemCard } from '../ItemCard'
import { useEdit } from '../useEdit'
import type { FieldForm, FieldFormProps } from './FieldForm'
import { templateField } from './TemplateField'

function Form(props: FieldFormProps) {
  const { entry, refuse } = props
  const { spec, place } = entry
  const { doc, base, findings, Fields } = useForm()
  const edit = useEdit()
  const list = listNamed(fieldName(spec))
  const { state } = place
  if (!list || state === null || (place.node && place.node.kind !== 'array')) return <templateField.Form {...props} />
  return (
    <>
      {itemsOf(place.node).map((node, index) => {
        const title = `${list.item} ${index + 1}`
        const at = [...place.at, index]
        const scope = scopeAt(doc.machine, [...base, ...at])
        return (
          <ItemCard
            // biome-ignore lint/suspicious/noArrayIndexKey: branches have no identity but their place
            key={index}
            title={title}
            note={countStates(scope?.states.length ?? 0)}
            actions={
              <IconButton
                icon="delete"
                size="small"
                label={`Remove ${title}`}
                onClick={() => refuse(edit(list.remove, { state, index }))}
              />
            }
          >
            <FindingNotes findings={findingsAt(findings, [...base, ...at], false)} />
            {scope && (
              <Fields specs={spec.items ?? []} holder={{ ...place, at, node, scope: scope.id }} title={title} />
            )}
          </ItemCard>
        )
      })}
      <AddItem item={list.item} onAdd={() => refuse(edit(list.add, { state }))} />
    </>
  )
}

export const machinesField: FieldForm = { Form, layout: 'group', placesFindings: true }
