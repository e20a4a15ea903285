// What AWS's APIs are called and take, as compact data: what is offered when a Resource or its parameters are written.
import { compactShapes } from './shapeData.mjs'

/** The text of apiModels.data.js, made from `actions.json` and `shapes.json` of the API facts. */
export function apiModelData(actions, shapes) {
  const inputs = Object.entries(shapes)
    .filter(([, { input }]) => input?.type === 'structure')
    .map(([action, { input }]) => [action, withoutLimits(input)])
  const { nodes, numbers } = compactShapes(inputs)
  const services = Object.entries(actions).map(([key, { name, actions: calls }]) => [
    key,
    { name, actions: Object.entries(calls).map(([call, required]) => [call, ...required.map(capital)].join(' ')) },
  ])
  return [
    '// Made by src/build/compileApiModels.mjs from the API facts of the AWS service models. Do not edit.',
    'export const services = {',
    ...services.map(([key, service]) => `  ${JSON.stringify(key)}: ${JSON.stringify(service)},`),
    '}',
    `export const shapes = [\n${nodes.map((node) => `  ${node},`).join('\n')}\n]`,
    `export const parameters = ${JSON.stringify(numbers)}`,
    '',
  ].join('\n')
}

/** Lengths and ranges are not what completion is about. */
function withoutLimits({ min: _min, max: _max, ...shape }) {
  return {
    ...shape,
    ...(shape.members && {
      members: Object.fromEntries(Object.entries(shape.members).map(([name, member]) => [name, withoutLimits(member)])),
    }),
    ...(shape.member && { member: withoutLimits(shape.member) }),
    ...(shape.value && { value: withoutLimits(shape.value) }),
  }
}

/** Step Functions writes every parameter with a capital. */
function capital(name) {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
