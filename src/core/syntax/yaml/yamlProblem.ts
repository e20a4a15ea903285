// What can be wrong with a YAML text, and how it is said to people: what was expected and what to do.
import type { SyntaxProblem } from '../SyntaxTree'

type Sentence = (found: string) => string

const INDENT = 'This line is not indented like those it belongs to: begin it at their column, with spaces.'
const ONE_LINE = 'A property name stands on one line and ends with a colon and a space: is one missing here?'

/** By codes of our own. */
const OWN = {
  empty: () => 'The text is empty. A definition begins with a property such as StartAt: and the name of a state.',
  'too-deep': () => 'Objects and lists are nested too deeply here to be read.',
  'second-document': () =>
    'A definition is one document: what follows this line is not read. Remove it, or open it as a file of its own.',
  'unknown-anchor': (found) =>
    `There is no anchor &${found} before this alias: define it first, or write the value here.`,
  'recursive-alias': (found) => `The value of &${found} would contain itself: write it out here.`,
  'too-many-aliases': () => 'The aliases of this text stand for too much to be read: write it out in part.',
  'bad-merge': () => 'A merge key takes properties from an alias of an object, or from a list of them: <<: *name.',
  'name-not-text': () => 'A property name is text: lists and objects cannot be names in a definition.',
  'unknown-tag': (found) => `The tag ${found} means nothing in a definition: remove it.`,
  'not-finite': (found) => `${found} is no number that a definition can hold: JSON has none for it.`,
  unreadable: () => 'The text cannot be read from here on.',
} as const satisfies Record<string, Sentence>

/** Stable codes of what this project itself looks for. */
export type YamlProblemCode = keyof typeof OWN

/** By the codes of the library that reads the text, and where one code says several things, by its words. */
const READ: readonly (readonly [code: string, words: string, sentence: Sentence])[] = [
  ['TAB_AS_INDENT', '', () => 'Lines are indented with spaces in YAML, not with tabs: replace the tab by spaces.'],
  ['BAD_INDENT', 'must be sufficiently indented', (found) => `Expected ${found} to end what was opened before.`],
  ['BAD_INDENT', '', () => INDENT],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    'block sequence',
    () => 'A list cannot begin on the line of a property name: put it on the next line.',
  ],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    '',
    () => 'A second property cannot stand on this line: put it on its own, or the text with its colon in quotes.',
  ],
  ['MULTILINE_IMPLICIT_KEY', '', () => ONE_LINE],
  ['MISSING_CHAR', 'closing', (found) => `This string is not closed: expected ${found}.`],
  ['MISSING_CHAR', 'must end with', (found) => `Expected ${found} to end what was opened before.`],
  ['MISSING_CHAR', 'followed by map values', () => ONE_LINE],
  ['MISSING_CHAR', 'Missing , or :', () => 'Expected a comma, or a colon and a space, before this.'],
  ['MISSING_CHAR', 'Missing , ', () => 'Expected a comma before this.'],
  ['MISSING_CHAR', 'Comments must', () => 'A comment begins with a space and #: put a space before it.'],
  ['MISSING_CHAR', 'without - indicator', () => 'Every item of this list begins with "- ".'],
  ['MISSING_CHAR', 'space after :', () => 'Put a space after the colon.'],
  ['MISSING_CHAR', 'directives-end', () => 'Expected --- on a line of its own before this.'],
  ['BAD_SCALAR_START', '', (found) => `Text cannot begin with ${found} in YAML: put it in quotes.`],
  [
    'BAD_DQ_ESCAPE',
    '',
    () => 'This string has an escape that YAML does not know. A backslash itself is written \\\\ in double quotes.',
  ],
  [
    'BLOCK_IN_FLOW',
    '',
    () => 'Inside of [ ] and { } items are separated by commas: lines that begin with - or a name do not go there.',
  ],
  ['KEY_OVER_1024_CHARS', '', () => 'A property name of more than 1024 characters begins with "? ".'],
  ['MULTIPLE_ANCHORS', '', () => 'A value has one anchor at most: remove one of them.'],
  ['MULTIPLE_TAGS', '', () => 'A value has one tag at most: remove one of them.'],
  ['ALIAS_PROPS', '', () => 'An alias has neither tag nor anchor: remove it.'],
  ['BAD_ALIAS', '', () => 'The name of this anchor or alias cannot be read: letters and digits follow & and *.'],
  ['BAD_PROP_ORDER', '', () => 'Anchors and tags stand behind "- ", "? " and ": ", before the value.'],
  ['RESOURCE_EXHAUSTION', '', OWN['too-deep']],
  ['UNEXPECTED_TOKEN', ' ,', () => 'Nothing stands before this comma: remove it, or put a value before it.'],
  ['UNEXPECTED_TOKEN', 'empty item', () => 'An item is missing here: remove the comma, or put a value before it.'],
  ['UNEXPECTED_TOKEN', 'header', () => 'Text behind | or > begins on the next line.'],
  [
    'UNEXPECTED_TOKEN',
    '',
    (found) => `${found} was not expected here: is a quote, a colon or a bracket missing before it?`,
  ],
]

/** Makes a problem of our own; `found` is what the sentence quotes. */
export function yamlProblem(code: YamlProblemCode, from: number, to: number, found = ''): SyntaxProblem {
  return { code, from, to, message: OWN[code](found) }
}

/** Says what the library found, in sentences of ours. `source` is the text at the place. */
export function problemOfReader(code: string, words: string, from: number, to: number, source: string): SyntaxProblem {
  const row = READ.find(([of, part]) => of === code && words.includes(part))
  const quoted = /(?:closing |end with a |start with )(\S)/.exec(words)?.[1]
  const message = row ? row[2](quoted ?? shown(source)) : OWN.unreadable()
  return { code: code.toLowerCase().replaceAll('_', '-'), from, to, message }
}

/** A piece of the text as a sentence quotes it. */
function shown(source: string): string {
  const [line = ''] = source.trim().split('\n')
  if (line === '') return 'This'
  return line.length <= 30 ? line : `${line.slice(0, 29)}…`
}
