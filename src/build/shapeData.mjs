// The response shapes of AWS's API models as compact data: what a mocked result is checked against.

/** The text of responseShapes.data.js, made from the `shapes.json` of the API facts. Equal shapes are written once. */
export function shapeData(shapes) {
  const outputs = Object.entries(shapes)
    .filter(([, { output }]) => output?.type === 'structure')
    .map(([action, { output }]) => [action, output])
  const { nodes, numbers } = compactShapes(outputs)
  return [
    '// Made by src/build/compileShapes.mjs from the API facts of the AWS service models. Do not edit.',
    `export const shapes = [\n${nodes.map((node) => `  ${node},`).join('\n')}\n]`,
    `export const actions = ${JSON.stringify(numbers)}`,
    '',
  ].join('\n')
}

/** Shapes by action as the texts of numbered nodes, and the number of each action's. */
export function compactShapes(entries) {
  const nodes = []
  const known = new Map()
  const intern = (node) => {
    const text = JSON.stringify(node)
    if (!known.has(text)) {
      known.set(text, nodes.length)
      nodes.push(text)
    }
    return known.get(text)
  }
  const numbered = entries
    .map(([action, shape]) => [action, compact(shape, intern)])
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return { nodes, numbers: Object.fromEntries(numbered) }
}

/** Limits that AWS was recorded checking, where the newest model says another: the memory of a Lambda function in MB. */
const RECORDED = { MemorySize: { max: 10_240 } }

const NUMBERS = new Set(['integer', 'long', 'double', 'float'])
const TEXTS = new Set(['string', 'blob', 'timestamp'])

/** The number of a shape among the nodes. What a model leaves open is `any`. */
function compact(shape, intern) {
  const { type, min, max } = shape
  const range = { ...(min > 0 && { min }), ...(max !== undefined && { max }) }
  if (type === 'structure') return intern(structure(shape, intern))
  if (type === 'list') return intern({ type: 'array', item: compact(shape.member ?? {}, intern) })
  if (type === 'map') return intern({ type: 'map', item: compact(shape.value ?? {}, intern) })
  if (NUMBERS.has(type))
    return intern({ type: 'number', ...(min !== undefined && { min }), ...(max !== undefined && { max }) })
  if (TEXTS.has(type)) return intern({ type: 'string', ...range, ...(shape.enum && { values: shape.enum }) })
  return intern({ type: type === 'boolean' ? 'boolean' : 'any' })
}

/** Step Functions writes every field with a capital. A structure without members was cut off: anything may stand in it. */
function structure({ members, required }, intern) {
  if (members === undefined) return { type: 'object', members: {} }
  const fields = Object.entries(members).map(([name, member]) => [
    capital(name),
    compact({ ...member, ...RECORDED[name] }, intern),
  ])
  return { type: 'object', members: Object.fromEntries(fields), ...(required && { required: required.map(capital) }) }
}

function capital(name) {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
