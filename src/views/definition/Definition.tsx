// The definition as text: the code editor, what stands above it, and what is said while the text cannot be read.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { TextRange } from '../../core/text/mapRange'
import { useDocument, useStudio, useView } from '../../studio/StudioContext'
import { Spinner } from '../../ui/Spinner'
import { BrokenTextBanner } from './BrokenTextBanner'
import { brokenText } from './brokenText'
import styles from './Definition.module.css'
import { DefinitionBar } from './DefinitionBar'
import { DefinitionLink, textLabel } from './DefinitionLink'
import { PlainText } from './PlainText'
import { useEditor } from './useEditor'

/** A text box of a longer text than this would keep the page busy for longer than the editor takes to come. */
const LONGEST_PLAIN = 300_000

export function Definition() {
  const link = DefinitionLink.of(useStudio())
  const mode = useView((state) => state.mode)
  const doc = useDocument((state) => state.doc)
  const broken = useMemo(() => brokenText(doc), [doc])
  const host = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  const caret = useRef<TextRange>(null)
  const progress = useEditor(link)
  const [isComposing, setComposing] = useState(false)
  const isReady = progress === 'ready' && !isComposing
  const isPlain = progress === 'failed' || doc.text.length <= LONGEST_PLAIN

  // Also when it is shown again after another view: the selection may be another by then.
  useLayoutEffect(() => {
    if (!isReady || mode === 'design' || !host.current) return
    link.attach(host.current)
    if (caret.current) link.goTo(caret.current)
    caret.current = null
  }, [isReady, link, mode])
  useEffect(() => () => link.detach(), [link])

  const goToError = (): void => {
    if (!broken) return
    if (isReady) link.goTo(broken)
    box.current?.focus()
    box.current?.setSelectionRange(broken.from, broken.to)
  }
  return (
    <div className={styles.definition}>
      <DefinitionBar link={link} />
      <div className={styles.body}>
        <div ref={host} className={styles.editor} hidden={!isReady} />
        {!isReady && isPlain && (
          <PlainText box={box} text={link.text} label={textLabel} onComposing={setComposing} caret={caret} />
        )}
        {!isReady && !isPlain && (
          <p className={styles.loading}>
            <Spinner /> Opening the text…
          </p>
        )}
      </div>
      {progress === 'failed' && (
        <p role="status" className={styles.failed}>
          The code editor could not be loaded. The plain text works as well; reload the page to try again.
        </p>
      )}
      {broken && <BrokenTextBanner broken={broken} onGo={goToError} />}
    </div>
  )
}
