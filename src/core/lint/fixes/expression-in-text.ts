// Fix of expression-in-text: the whole text as one expression.
import type { FixMaker } from './FixMaker'
import { asExpression } from './jsonata-string'

export const expressionInTextFixes: FixMaker = { rule: 'expression-in-text', inState: asExpression }
