// Runs the YAML library over a text: its tokens, its comments, and what it finds wrong.
import { Composer, CST, Lexer, Parser } from 'yaml'
import type { SyntaxProblem } from '../SyntaxTree'
import { problemOfReader, yamlProblem } from './yamlProblem'

/** What the library makes of a text. */
export interface YamlTokens {
  readonly documents: readonly CST.Document[]
  readonly comments: readonly { readonly from: number; readonly to: number }[]
  readonly problems: SyntaxProblem[]
}

/** The library sends this before the source of a scalar, which may look like a comment. */
const SCALAR_FOLLOWS = CST.SCALAR
const WITHOUT_WIDTH: ReadonlySet<string> = new Set([CST.SCALAR, CST.DOCUMENT, CST.FLOW_END])

/** The core schema is applied by our own tree: here every scalar is a string, which is the fastest. */
const OPTIONS = { schema: 'failsafe', uniqueKeys: false, keepSourceTokens: false, logLevel: 'silent' } as const

/** Total: any text has tokens, maybe with problems. */
export function readTokens(text: string): YamlTokens {
  const documents: CST.Document[] = []
  const comments: { from: number; to: number }[] = []
  const problems: SyntaxProblem[] = []
  const parser = new Parser()
  const composer = new Composer(OPTIONS)
  const take = (tokens: Iterable<CST.Token>): void => {
    for (const token of tokens) {
      if (token.type === 'document') documents.push(token)
      for (const document of composer.next(token)) addProblems(problems, document.errors, text)
    }
  }
  let offset = 0
  let inScalar = false
  try {
    for (const lexeme of new Lexer().lex(text)) {
      if (!inScalar && lexeme.startsWith('#')) comments.push({ from: offset, to: offset + lexeme.length })
      const isMark: boolean = !inScalar && WITHOUT_WIDTH.has(lexeme)
      inScalar = isMark && lexeme === SCALAR_FOLLOWS
      if (!isMark) offset += lexeme.length
      take(parser.next(lexeme))
    }
    take(parser.end())
    for (const document of composer.end(false, text.length)) addProblems(problems, document.errors, text)
  } catch (error) {
    // The library reads by recursion: brackets nested thousands deep are too much for the stack.
    if (!(error instanceof RangeError)) throw error
    problems.push(yamlProblem('too-deep', Math.min(offset, text.length), text.length))
  }
  return { documents, comments, problems }
}

function addProblems(
  problems: SyntaxProblem[],
  errors: readonly { readonly code: string; readonly message: string; readonly pos: readonly [number, number] }[],
  text: string,
): void {
  for (const { code, message, pos } of errors) {
    const from = Math.min(pos[0], text.length)
    const to = Math.min(Math.max(pos[1], from), text.length)
    problems.push(problemOfReader(code, message, from, to, text.slice(from, to)))
  }
}
