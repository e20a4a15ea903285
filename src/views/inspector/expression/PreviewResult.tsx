// The value an expression gives, or what is wrong with it and where.
import type { QueryLanguage } from '../../../core/asl/StateType'
import type { JsonValue } from '../../../core/base/JsonValue'
import { type Path, stepName } from '../../../core/base/Path'
import type { PreviewProblem } from '../../../core/teststate/previewExpression'
import { cx } from '../../../ui/cx'
import { FieldError } from '../../../ui/FieldError'
import { JsonView } from '../../../ui/JsonView'
import { jsonPreview } from '../../../ui/jsonTree'
import styles from './Expression.module.css'
import { placeWords, problemPlace } from './problemPlace'
import type { ShownPreview } from './usePreview'

interface Props {
  readonly id: string
  readonly at: Path
  readonly language: QueryLanguage
  readonly text: string
  readonly preview: ShownPreview
  /** False while there is nothing to try it on. */
  readonly hasSample: boolean
}

export function PreviewResult({ id, at, language, text, preview, hasSample }: Props) {
  const { answer, fault, isBehind } = preview
  const outcome = answer?.outcome
  const value = outcome?.ok ? outcome.value : undefined
  const isLarge = typeof value === 'object' && value !== null
  return (
    <div className={cx(styles.result, isBehind && styles.behind)}>
      <div id={id} role="status" className={styles.line}>
        {fault !== null && <FieldError>{fault}</FieldError>}
        {outcome?.ok === false && <Problem problem={outcome.error} text={text} />}
        {value !== undefined && (
          <>
            <span className={styles.label}>{resultLabel(at, language)}</span>
            <code className={styles.scalar}>{isLarge ? jsonPreview(value) : shown(value)}</code>
          </>
        )}
        {fault === null && !outcome && <span className={styles.quiet}>{waitingWords(text, hasSample)}</span>}
      </div>
      {isLarge && <JsonView label="Result" value={value} maxHeight={200} depth={2} />}
    </div>
  )
}

function Problem({ problem, text }: { readonly problem: PreviewProblem; readonly text: string }) {
  const place = problem.before ? '' : placeWords(text, problemPlace(text, problem))
  const where = problem.before ? 'Before this field' : place
  return (
    <FieldError severity={problem.before ? 'warning' : 'error'}>
      {where !== '' && <span className={styles.place}>{`${where}: `}</span>}
      {problem.message}
      {problem.error !== null && problem.error !== 'States.Runtime' && (
        <span className={styles.quiet}> {problem.error}</span>
      )}
    </FieldError>
  )
}

function waitingWords(text: string, hasSample: boolean): string {
  if (text.trim() === '') return 'Nothing is written yet.'
  return hasSample ? 'Trying…' : 'There is no sample to try this on.'
}

/** What the value is, where that needs saying. */
function resultLabel(at: Path, language: QueryLanguage): string {
  const [first] = at.map(stepName)
  if (first === 'ItemSelector') return 'For the first item'
  return at.map(stepName).at(-1) === 'ResultPath' && language === 'JSONPath' ? 'The input then is' : 'Result'
}

function shown(value: JsonValue): string {
  return jsonPreview(value, 2000)
}
