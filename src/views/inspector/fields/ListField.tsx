// A list of objects: the rules of a Choice, Retry, Catch. Order matters in all of them.
import { conditionLabel } from '../../../core/asl/conditionLabel'
import { itemsOf, propertyOf, textOf } from '../../../core/asl/propertyOf'
import { moveItem } from '../../../core/document/commands/moveItem'
import type { StateId } from '../../../core/machine/Machine'
import type { SyntaxNode } from '../../../core/syntax/SyntaxTree'
import { IconButton } from '../../../ui/IconButton'
import { AddItem } from '../AddItem'
import { FindingNotes } from '../FindingNotes'
import { useForm } from '../FormContext'
import { fieldName } from '../form/FieldEntry'
import { findingsAt } from '../form/findingsAt'
import { type ListWords, listNamed } from '../form/listItems'
import { ItemCard } from '../ItemCard'
import { useEdit } from '../useEdit'
import type { FieldForm, FieldFormProps } from './FieldForm'
import { templateField } from './TemplateField'

function Form(props: FieldFormProps) {
  const { entry, refuse } = props
  const { spec, place } = entry
  const edit = useEdit()
  const list = listNamed(fieldName(spec))
  const { state } = place
  if (!list || state === null || (place.node && place.node.kind !== 'array')) return <templateField.Form {...props} />
  const items = itemsOf(place.node)
  return (
    <>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity but their place
        <Item key={index} {...props} list={list} state={state} item={item} index={index} count={items.length} />
      ))}
      <AddItem item={list.item} onAdd={() => refuse(edit(list.add, { state }))} />
    </>
  )
}

interface ItemProps extends FieldFormProps {
  readonly list: ListWords
  readonly state: StateId
  readonly item: SyntaxNode
  readonly index: number
  readonly count: number
}

function Item({ entry, refuse, list, state, item, index, count }: ItemProps) {
  const { Fields, base, findings } = useForm()
  const edit = useEdit()
  const { spec, place } = entry
  const title = `${list.item} ${index + 1}`
  const move = (to: number) => refuse(edit(moveItem, { state, list: list.name, from: index, to }))
  const holder = { ...place, at: [...place.at, index], node: item }
  const actions = (
    <>
      {index > 0 && (
        <IconButton icon="arrowUp" size="small" label={`Move ${title} up`} onClick={() => move(index - 1)} />
      )}
      {index < count - 1 && (
        <IconButton icon="arrowDown" size="small" label={`Move ${title} down`} onClick={() => move(index + 1)} />
      )}
      <IconButton
        icon="delete"
        size="small"
        label={`Remove ${title}`}
        onClick={() => refuse(edit(list.remove, { state, index }))}
      />
    </>
  )
  return (
    <ItemCard title={title} note={noteOf(list, item)} actions={actions}>
      <FindingNotes findings={findingsAt(findings, [...base, ...holder.at], false)} />
      <Fields specs={spec.items ?? []} holder={holder} title={title} />
    </ItemCard>
  )
}

function noteOf(list: ListWords, item: SyntaxNode): string {
  if (list.name === 'Choices') return conditionLabel(item.value)
  return itemsOf(propertyOf(item, 'ErrorEquals'))
    .flatMap((name) => textOf(name) ?? [])
    .join(', ')
}

export const listField: FieldForm = { Form, layout: 'group', placesFindings: true }
