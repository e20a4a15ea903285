// The sample as a tree: a value that is clicked, or Enter on it, puts its path into the expression.
import { useMemo, useState } from 'react'
import type { QueryLanguage } from '../../../core/asl/StateType'
import { type JsonItem, jsonPreview, jsonTree } from '../../../ui/jsonTree'
import { Tree } from '../../../ui/Tree'
import styles from './Expression.module.css'
import { expressionAt, type SampleRoot } from './sampleRoots'

interface Props {
  readonly roots: readonly SampleRoot[]
  readonly language: QueryLanguage
  readonly onInsert: (path: string) => void
}

const none: ReadonlySet<string> = new Set()

export function SampleTree({ roots, language, onInsert }: Props) {
  const items = useMemo(
    () =>
      roots.map(({ expression, value }) => ({
        ...jsonTree(value, expression, `${expression} `),
        id: `${expression} `,
      })),
    [roots],
  )
  const first = items[0]?.id
  const [opened, setOpened] = useState<ReadonlySet<string> | null>(null)
  const insert = (id: string) => {
    const root = roots.find(({ expression }) => id.startsWith(`${expression} `))
    if (root && !id.endsWith('/…')) onInsert(expressionAt(root, id.slice(root.expression.length + 1), language))
  }
  return (
    <Tree
      label="Sample values"
      items={items}
      expanded={opened ?? (first === undefined ? none : new Set([first]))}
      onExpandedChange={setOpened}
      selected={none}
      onActivate={insert}
      rowHeight={24}
      className={styles.tree ?? ''}
      describe={() => 'Enter inserts its path'}
      render={(item) => <Value item={item} onInsert={() => insert(item.id)} />}
    />
  )
}

function Value({ item, onInsert }: { readonly item: JsonItem; readonly onInsert: () => void }) {
  if (item.omitted !== undefined) return <span className={styles.quiet}>{item.label}</span>
  return (
    <button type="button" tabIndex={-1} className={styles.value} title="Insert its path" onClick={onInsert}>
      <span className={styles.name}>{item.name}</span>
      <span className={styles.quiet}>{jsonPreview(item.value, 60)}</span>
    </button>
  )
}
