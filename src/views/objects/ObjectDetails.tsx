// The chosen bucket or object: its text to read and to edit, and what can be done with it.
import { saveFile } from '../../studio/persistence/saveFile'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { TextArea } from '../../ui/TextArea'
import styles from './Objects.module.css'
import type { ObjectRow, Objects } from './objectRows'
import { objectCount, sizeText } from './objectWords'

interface Props {
  readonly row: ObjectRow
  readonly written: Objects
  readonly onPut: (more: Objects, label: string) => void
  readonly onRemoveObject: (name: string) => void
  readonly onRemoveBucket: (bucket: string) => void
}

export function ObjectDetails(props: Props) {
  const { row, written, onPut, onRemoveBucket } = props
  if (row.kind === 'bucket') {
    return (
      <Head title={row.bucket} fact={objectCount(row.count)}>
        <Button size="small" icon="delete" onClick={() => onRemoveBucket(row.bucket)}>
          Delete bucket
        </Button>
      </Head>
    )
  }
  if (row.kind === 'writtenHead') {
    return (
      <>
        <Head title="Written by this run" fact={objectCount(row.count)}>
          <Button size="small" icon="save" onClick={() => onPut(written, 'Keep what the run has written')}>
            Keep all
          </Button>
        </Head>
        <p className={styles.note}>Gone with the run, unless it is kept: the next run begins with what is kept.</p>
      </>
    )
  }
  return <ObjectText {...props} row={row} />
}

interface TextProps extends Props {
  readonly row: Extract<ObjectRow, { body: string }>
}

function ObjectText({ row, onPut, onRemoveObject }: TextProps) {
  const { kind, name, body } = row
  const isWritten = kind === 'written'
  const fileName = name.slice(name.lastIndexOf('/') + 1)
  return (
    <div className={styles.details}>
      <Head title={name} fact={sizeText(body)}>
        {isWritten && (
          <Button size="small" icon="save" onClick={() => onPut({ [name]: body }, `Keep ${name}`)}>
            Keep
          </Button>
        )}
        <IconButton
          icon="download"
          label={`Download ${name}`}
          size="small"
          onClick={() => saveFile(body, fileName, 'text/plain')}
        />
        {!isWritten && (
          <IconButton icon="delete" label={`Delete ${name}`} size="small" onClick={() => onRemoveObject(name)} />
        )}
      </Head>
      <div className={styles.textBox}>
        <TextArea
          code
          className={styles.text}
          aria-label={`Text of ${name}`}
          value={body}
          readOnly={isWritten}
          {...(!isWritten && { onCommit: (text: string) => onPut({ [name]: text }, `Edit ${name}`) })}
        />
      </div>
    </div>
  )
}

interface HeadProps {
  readonly title: string
  readonly fact: string
  readonly children: React.ReactNode
}

function Head({ title, fact, children }: HeadProps) {
  return (
    <div className={styles.head}>
      <h2 className={styles.title} title={title}>
        {title}
      </h2>
      <span className={styles.fact}>{fact}</span>
      <span className={styles.actions}>{children}</span>
    </div>
  )
}
