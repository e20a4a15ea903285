// One transition: where it leads, and the rule, catcher or field of the state behind it.
import { useMemo } from 'react'
import type { TransitionKind } from '../../core/asl/StateType'
import type { StudioDocument } from '../../core/document/StudioDocument'
import type { StateView, Transition } from '../../core/machine/Machine'
import { nodeAt } from '../../core/syntax/nodeAt'
import { useProblems, useStudio } from '../../studio/StudioContext'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { FieldRow } from './FieldRow'
import { Fields } from './Fields'
import { FormBody } from './FormBody'
import { FormContext } from './FormContext'
import { fieldName } from './form/FieldEntry'
import { fieldsFor, fieldTable, statePlace } from './form/fieldsFor'
import styles from './Inspector.module.css'

interface Props {
  readonly doc: StudioDocument
  readonly transition: Transition
  readonly from: StateView
}

const kinds: Readonly<Record<TransitionKind, { readonly title: string; readonly field: string }>> = {
  next: { title: 'Next', field: 'Next' },
  rule: { title: 'Rule', field: 'Choices' },
  default: { title: 'Default', field: 'Default' },
  catch: { title: 'Catch', field: 'Catch' },
}

export function TransitionInspector({ doc, transition, from }: Props) {
  const { document } = useStudio()
  const findings = useProblems(({ findings }) => findings)
  const context = useMemo(() => ({ doc, base: from.path, findings, Fields }), [doc, from, findings])
  const { title, field } = kinds[transition.kind]
  const isItem = transition.kind === 'rule' || transition.kind === 'catch'
  const heading = isItem ? `${title} ${transition.index + 1}` : title
  return (
    <FormContext value={context}>
      <header className={styles.header}>
        <h2 className={styles.title}>{heading}</h2>
        <p className={styles.route}>
          <span>{from.name}</span>
          <Icon name="arrowRight" size={14} label="leads to" />
          <span>{transition.target ?? 'nothing yet'}</span>
        </p>
        <div className={styles.buttons}>
          <Button
            size="small"
            icon="edit"
            onClick={() => document.getState().select({ kind: 'states', ids: [from.id] })}
          >
            {`Edit ${from.name}`}
          </Button>
        </div>
      </header>
      <div className={styles.alone}>
        <FormBody doc={doc}>
          {isItem ? (
            <ItemForm doc={doc} from={from} field={field} index={transition.index} title={heading} />
          ) : (
            fieldsFor(from)
              .filter(({ spec }) => fieldName(spec) === field)
              .map((entry) => <FieldRow key={field} entry={entry} />)
          )}
        </FormBody>
      </div>
    </FormContext>
  )
}

interface ItemFormProps extends Omit<Props, 'transition'> {
  readonly field: string
  readonly index: number
  readonly title: string
}

function ItemForm({ doc, from, field, index, title }: ItemFormProps) {
  const spec = fieldTable(from).find((each) => fieldName(each) === field)
  const at = [field, index]
  const node = nodeAt(doc.tree, [...from.path, ...at])
  return spec?.items ? <Fields specs={spec.items} holder={{ ...statePlace(from), at, node }} title={title} /> : null
}
