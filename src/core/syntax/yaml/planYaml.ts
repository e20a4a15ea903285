// Plans structural changes of a YAML text as the smallest edits: only what changes is written, in its neighbours' style.
import { type Path, samePath } from '../../base/Path'
import { ok, type Result } from '../../base/Result'
import { applyEdits } from '../../text/applyEdits'
import type { TextEdit, TextEdits } from '../../text/TextEdit'
import { Draft } from '../Draft'
import { indentAt, insertMember, type Place } from '../insertMember'
import { isWrittenOnOneLine } from '../JsonStyle'
import { HASH_COMMENTS, lineIndent } from '../jsonTrivia'
import { pathWithout } from '../movedText'
import type { Change, PlanRefusal } from '../Notation'
import { nodeAt } from '../nodeAt'
import { type ChangePlanner, placeOf, planChange } from '../planChange'
import { refuseAt } from '../refuseAt'
import { removeMember } from '../removeMember'
import type { SyntaxTree } from '../SyntaxTree'
import { aliasFault } from './aliasFault'
import { entryAt, keepsLines } from './blockExtent'
import { flowMember, flowStyle, leastIndent, looksLikeJson } from './flowText'
import { insertInBlock } from './insertInBlock'
import { carriedToBlock, carriedToFlow } from './movedEntry'
import { parseYaml } from './parseYaml'
import { placeInYaml, type YamlTarget } from './placeInYaml'
import { removeFromBlock } from './removeFromBlock'
import { isFlow, replaceValue } from './replaceValue'
import { nameOfTag, tagOfName } from './tagName'
import { textualParent } from './textualParent'
import { writeText } from './writeText'
import { writeItem, writeMember } from './writeYaml'
import { type YamlNode, yamlNode } from './YamlNode'
import { type YamlStyle, yamlStyleAround } from './YamlStyle'

type Plan = Result<TextEdits, PlanRefusal>
type ChangeOf<Op extends Change['op']> = Extract<Change, { op: Op }>

const PLANNER: ChangePlanner = {
  parse: parseYaml,
  replace: (text, tree, node, value) => replaceValue(text, tree, yamlNode(node), value),
  insert: planInsert,
  remove: planRemove,
  rename: planRename,
  move: planMove,
}

/** `Notation.plan` for YAML. What an alias or a merge key shares is not changed through it: `shared-by-alias`. */
export function planYaml(text: string, tree: SyntaxTree, change: Change): Plan {
  const plan = planChange(PLANNER, text, tree, change)
  if (!plan.ok) return plan
  const anchor = aliasFault(text, tree, plan.value)
  return anchor === null ? plan : refuseAt('shared-by-alias', placeOf(change), anchor)
}

function planInsert(text: string, tree: SyntaxTree, change: ChangeOf<'insert'>): Plan {
  const target = placeInYaml(tree, change.into, change.key, change.after)
  if (!target.ok) return target
  const { container, index } = target.value
  const style = yamlStyleAround(text, tree, container)
  const name = typeof change.key === 'string' ? change.key : null
  if (!isFlowTarget(container)) {
    return ok(
      insertInBlock(text, container, index, style, {
        write: (column) =>
          name === null
            ? `- ${writeItem(change.value, style, column)}`
            : writeMember(name, change.value, style, column),
        keepsLines: false,
      }),
    )
  }
  const place = flowPlace(text, tree, target.value)
  const body = flowMember(text, container, index, name, change.value, place.style, style, indentAt(text, place))
  return ok(insertInFlow(text, container, place, [], body))
}

/** Whether what is inserted goes between brackets: `{}` and `[]` become blocks where blocks can be. */
function isFlowTarget(container: YamlNode): boolean {
  if (isFlow(container.parent) || container.style === 'pair') return true
  if (container.style !== 'flow') return false
  return container.entries.length > 0 || container.parent?.style === 'tag'
}

function flowPlace(text: string, tree: SyntaxTree, { container, index }: YamlTarget): Place {
  const parent = textualParent(container)
  const style = flowStyle(text, tree, container, index)
  const at = container.parent?.entries.indexOf(container) ?? 0
  const empty = container.kind === 'array' ? [''] : {}
  const onOneLine =
    isWrittenOnOneLine(text, container.parent, at, empty, style) ||
    !looksLikeJson(text, container) ||
    // The closing bracket would stand too far out.
    lineIndent(text, container.from).length < leastIndent(text, container)
  return { parent, index, style, onOneLine, marks: HASH_COMMENTS }
}

function insertInFlow(
  text: string,
  container: YamlNode,
  place: Place,
  comments: readonly string[],
  body: string,
): TextEdits {
  const indent = indentInFlow(text, container, place)
  const lead = comments.length === 0 ? '' : ['', ...comments, ''].join(`\n${indent}`)
  if (container.style !== 'pair') {
    // An empty text where a value could be has no brackets yet.
    if (container.style === 'empty') return intoNothing(container, lead + body)
    return insertMember(text, place, { lead, body, tail: '' })
  }
  const { from, to } = container
  const [before, after] = place.index === 0 ? [`{ ${lead}${body}, `, ' }'] : ['{ ', `, ${lead}${body} }`]
  return [
    { from, to: from, insert: before },
    { from: to, to, insert: after },
  ]
}

/** Lines inside of brackets stand further in than the property or item of block style that they belong to. */
function indentInFlow(text: string, container: YamlNode, place: Place): string {
  const indent = indentAt(text, place)
  const least = leastIndent(text, container)
  return indent.length < least ? ' '.repeat(least + 1) : indent
}

function intoNothing({ head, kind, key, colon }: YamlNode, inside: string): TextEdits {
  const brackets = kind === 'array' ? `[${inside}]` : `{ ${inside} }`
  return [{ from: head, to: head, insert: (key && colon === null ? ': ' : ' ') + brackets }]
}

function planRemove(text: string, tree: SyntaxTree, at: Path): Plan {
  const found = nodeAt(tree, at)
  if (!found?.parent) return refuseAt('no-such-place', at)
  const node = yamlNode(found)
  const container = yamlNode(found.parent)
  const shared = sharedName(node)
  if (shared !== null) return refuseAt('shared-by-alias', at, shared)
  if (container.style === 'tag') return refuseAt('not-a-container', at.slice(0, -1))
  return ok(removeEntry(text, container, container.entries.indexOf(node)))
}

function removeEntry(text: string, container: YamlNode, index: number): TextEdits {
  if (container.style === 'pair') return [{ from: container.from, to: container.to, insert: '{}' }]
  if (container.style === 'block') return removeFromBlock(text, container, index)
  return removeMember(text, textualParent(container), index, HASH_COMMENTS).map((edit) => spacedComment(text, edit))
}

/** A comment that moves up behind a bracket or a comma has a space before it. */
function spacedComment(text: string, edit: TextEdit): TextEdit {
  const before = edit.insert.at(-1) ?? text.charAt(edit.from - 1)
  return text.charAt(edit.to) === '#' && before.trim() !== '' ? { ...edit, insert: `${edit.insert} ` } : edit
}

/** The anchor that a node is shared by; null when its text stands for it alone. */
function sharedName({ alias, parent, mergedBy }: YamlNode): string | null {
  return alias !== null && (mergedBy !== null || parent?.alias != null) ? alias : null
}

function planRename(text: string, tree: SyntaxTree, { at, key }: ChangeOf<'rename'>): Plan {
  const found = nodeAt(tree, at)
  if (!found?.key) return refuseAt('no-such-place', at)
  const node = yamlNode(found)
  const container = yamlNode(found.parent ?? found)
  const shared = sharedName(node)
  if (shared !== null) return refuseAt('shared-by-alias', at, shared)
  const { name, from, to } = found.key
  if (name === key) return ok([])
  if (container.children.some((child) => child.key?.name === key)) {
    return refuseAt('key-taken', [...at.slice(0, -1), key])
  }
  if (container.style === 'tag') {
    const tag = tagOfName(key)
    return tag !== null && nameOfTag(tag) === key
      ? ok([{ from, to, insert: tag }])
      : refuseAt('not-a-container', at.slice(0, -1))
  }
  return ok([{ from, to, insert: renamedKey(text, tree, container, node, key) }])
}

function renamedKey(text: string, tree: SyntaxTree, container: YamlNode, node: YamlNode, key: string): string {
  const style = yamlStyleAround(text, tree, container)
  const first = text.charAt(node.key?.from ?? 0)
  const wanted = first === '"' ? 'double' : first === "'" ? 'single' : 'plain'
  const inFlow = isFlow(container) || container.style === 'flow'
  return writeText(key, { inFlow, wanted, quotes: style.quotes })
}

function planMove(text: string, tree: SyntaxTree, { from, into, key, after }: ChangeOf<'move'>): Plan {
  const found = nodeAt(tree, from)
  const target = pathWithout(into, from)
  if (!found?.parent) return refuseAt('no-such-place', from)
  if (!target) return refuseAt('no-such-place', into)
  const node = yamlNode(found)
  const container = yamlNode(found.parent)
  const shared = sharedName(node)
  if (shared !== null) return refuseAt('shared-by-alias', from, shared)
  if (container.style === 'tag') return refuseAt('not-a-container', from.slice(0, -1))
  const index = container.entries.indexOf(node)
  const draft = new Draft(text, tree, parseYaml)
  draft.apply(removeEntry(text, container, index))
  const place = placeInYaml(draft.tree, target, key, after)
  if (!place.ok) return place
  const isInPlace = samePath(target, from.slice(0, -1)) && place.value.index === index
  if (isInPlace && (node.key === null || node.key.name === key)) return ok([])
  const style = yamlStyleAround(text, tree, yamlNode(nodeAt(tree, into) ?? container))
  const carried = { text, tree, container, index, name: typeof key === 'string' ? key : null, style }
  draft.apply(insertCarried(draft, place.value, carried, style))
  return ok(applyEdits(text, draft.edits) === text ? [] : draft.edits)
}

function insertCarried(
  { text, tree }: Draft,
  target: YamlTarget,
  carried: Parameters<typeof carriedToBlock>[0],
  style: YamlStyle,
): TextEdits {
  const { container, index } = target
  if (!isFlowTarget(container)) {
    return insertInBlock(text, container, index, style, {
      write: (column) => carriedToBlock(carried, column),
      keepsLines: keepsLines(carried.text, entryAt(carried.container, carried.index)),
    })
  }
  const place = flowPlace(text, tree, target)
  const { comments, body } = carriedToFlow(carried, indentInFlow(text, container, place))
  return insertInFlow(text, container, place, comments, body)
}
