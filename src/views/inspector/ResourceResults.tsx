// What tasks answer in a simulated run that have no results of their own, by the resource they call.
import { useId, useState } from 'react'
import { setAside } from '../../core/document/commands/setAside'
import type { StudioDocument } from '../../core/document/StudioDocument'
import { answerFor } from '../../core/services/answerFor'
import { useStudio } from '../../studio/StudioContext'
import { Combobox } from '../../ui/Combobox'
import { FieldError } from '../../ui/FieldError'
import { Icon } from '../../ui/Icon'
import { IconButton } from '../../ui/IconButton'
import { AnswerList } from './AnswerList'
import { type Answers, addAnswer } from './form/answers'
import { calledResource, resourcesOf } from './form/resourcesOf'
import styles from './Inspector.module.css'
import { ItemCard } from './ItemCard'
import { useEdit } from './useEdit'

export function ResourceResults({ doc }: { readonly doc: StudioDocument }) {
  const { document } = useStudio()
  const edit = useEdit()
  const [open, setOpen] = useState<string | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const faultId = useId()
  const { resourceMocks } = doc.aside
  const keys = Object.keys(resourceMocks)
  const write = (key: string, answers: Answers) => {
    const { [key]: _old, ...others } = document.getState().doc.aside.resourceMocks
    const resourceMocksAfter =
      answers.length === 0 ? others : { ...document.getState().doc.aside.resourceMocks, [key]: answers }
    edit(setAside, { aside: { resourceMocks: resourceMocksAfter }, label: `Set the results of ${key}` })
  }
  const plausible = (resource: string) => answerFor(resource, {})
  const add = (key: string) => {
    setFault(key.includes(':') ? null : 'A resource is like lambda:invoke, function:my-function, or an ARN.')
    if (!key.includes(':')) return
    setOpen(key)
    if (!keys.includes(key)) write(key, addAnswer([], plausible(calledResource(doc.machine, key).resource)))
  }
  const offered = resourcesOf(doc.machine).filter(({ key }) => !keys.includes(key))
  return (
    <>
      <p className={styles.quiet}>For tasks without results of their own, in a simulated run.</p>
      {keys.map((key) => {
        const { resource, tasks } = calledResource(doc.machine, key)
        const isOpen = open === key
        return (
          <div key={key} className={styles.group}>
            <ItemCard
              title={key}
              note={tasks === 1 ? '1 task' : `${tasks} tasks`}
              actions={
                <>
                  <IconButton
                    icon={isOpen ? 'chevronUp' : 'chevronDown'}
                    size="small"
                    label={`Results of ${key}`}
                    aria-expanded={isOpen}
                    onClick={() => setOpen(isOpen ? null : key)}
                  />
                  <IconButton icon="delete" size="small" label={`Remove ${key}`} onClick={() => write(key, [])} />
                </>
              }
            />
            {isOpen && (
              <div className={`${styles.nested} ${styles.body}`}>
                <AnswerList
                  answers={resourceMocks[key] ?? []}
                  resource={resource}
                  answer={plausible(resource)}
                  onChange={(next) => write(key, next)}
                />
              </div>
            )}
          </div>
        )
      })}
      <div className={styles.addField}>
        <Icon name="add" size={14} />
        <Combobox
          value=""
          aria-label="Add resource"
          placeholder="Add resource"
          allowsOther
          options={offered.map(({ key, tasks }) => ({
            value: key,
            label: key,
            detail: tasks === 1 ? '1 task' : `${tasks} tasks`,
          }))}
          onCommit={add}
        />
      </div>
      {fault !== null && <FieldError id={faultId}>{fault}</FieldError>}
    </>
  )
}
