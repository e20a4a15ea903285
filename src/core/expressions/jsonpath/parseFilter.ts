// Parses a filter, `(@.a == 1 && !(@.b in [1, 2]))`, straight into a test.
import { compareOperands, type FilterOperator } from './compareOperands'
import type { PathScanner } from './PathScanner'
import type { FilterTest, SegmentParser } from './PathSyntax'
import { type FilterOperand, parseOperand } from './parseOperand'

/** Keeps the parser from running out of stack. */
const DEPTH_LIMIT = 100

const OPERATOR = /==|!=|<=|>=|=~|<|>|(?:nin|in)\b/y

/** Reads a test in parentheses; undefined when it is not one. */
export function parseFilter(scanner: PathScanner, segments: SegmentParser): FilterTest | undefined {
  if (!scanner.takeToken('(')) return undefined
  const test = alternatives(scanner, segments)
  return test !== undefined && scanner.takeToken(')') ? test : undefined
}

function alternatives(scanner: PathScanner, segments: SegmentParser): FilterTest | undefined {
  const tests = separated(scanner, '||', () => conjunction(scanner, segments))
  return tests && ((item, root) => tests.some((test) => test(item, root)))
}

function conjunction(scanner: PathScanner, segments: SegmentParser): FilterTest | undefined {
  const tests = separated(scanner, '&&', () => condition(scanner, segments))
  return tests && ((item, root) => tests.every((test) => test(item, root)))
}

function separated(
  scanner: PathScanner,
  separator: string,
  parse: () => FilterTest | undefined,
): readonly FilterTest[] | undefined {
  const tests: FilterTest[] = []
  do {
    const test = parse()
    if (test === undefined) return undefined
    tests.push(test)
  } while (scanner.takeToken(separator))
  return tests
}

function condition(scanner: PathScanner, segments: SegmentParser): FilterTest | undefined {
  scanner.skipBlanks()
  if (scanner.depth >= DEPTH_LIMIT) return undefined
  if (scanner.next === '!' && scanner.text.charAt(scanner.position + 1) !== '=') {
    scanner.position += 1
    const test = nested(scanner, () => condition(scanner, segments))
    return test && ((item, root) => !test(item, root))
  }
  return nested(scanner, () => (scanner.next === '(' ? parseFilter(scanner, segments) : comparison(scanner, segments)))
}

function nested(scanner: PathScanner, parse: () => FilterTest | undefined): FilterTest | undefined {
  scanner.depth += 1
  const test = parse()
  scanner.depth -= 1
  return test
}

function comparison(scanner: PathScanner, segments: SegmentParser): FilterTest | undefined {
  const left = parseOperand(scanner, segments)
  if (left === undefined) return undefined
  scanner.skipBlanks()
  const operator = scanner.match(OPERATOR)
  if (operator === undefined) return left.isPath ? exists(left) : undefined
  scanner.skipBlanks()
  const right = parseOperand(scanner, segments)
  if (right === undefined || (operator === '=~') !== (right.pattern !== undefined)) return undefined
  // The expression OPERATOR matches these words only.
  return compareOperands(left, operator as FilterOperator, right)
}

function exists(operand: FilterOperand): FilterTest {
  return (item, root) => {
    const value = operand.read(item, root)
    return operand.definite ? value !== undefined : Array.isArray(value) && value.length > 0
  }
}
