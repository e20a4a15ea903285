// What level TRACE tells of an HTTP Task.
import type { HttpRequest, HttpResponse } from '../../core/teststate/TestStateResult'
import styles from './TestState.module.css'

interface Props {
  readonly request: HttpRequest
  readonly response: HttpResponse | undefined
}

export function HttpExchange({ request, response }: Props) {
  return (
    <>
      <h4 className={styles.heading}>HTTP request</h4>
      <pre className={styles.http}>{textOf([`${request.method} ${request.url}`, request.headers, request.body])}</pre>
      {response && (
        <>
          <h4 className={styles.heading}>HTTP response</h4>
          <pre className={styles.http}>
            {textOf([`${response.statusCode} ${response.statusMessage}`, response.headers, response.body])}
          </pre>
        </>
      )}
    </>
  )
}

function textOf(lines: readonly (string | undefined)[]): string {
  return lines.filter((line) => line !== undefined).join('\n')
}
