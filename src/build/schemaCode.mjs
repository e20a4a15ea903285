// JSON Schemas to the text of a module of plain validating functions: no `eval`, no library at run time.
import Ajv from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'

/** The module's text; its exports are the names of `roots`, which refer to `parts`. Equal schemas give equal text. */
export function schemaCode({ roots, parts }) {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    ownProperties: true,
    inlineRefs: false,
    strictTypes: false,
    code: { source: true, esm: true, lines: true },
  })
  for (const [name, schema] of Object.entries({ ...parts, ...roots })) ajv.addSchema(schema, name)
  const names = Object.fromEntries(Object.keys(roots).map((name) => [name, name]))
  const code = standalone.default(ajv, names)
  if (/\brequire\(/.test(code)) throw new Error('The compiled schema needs a library at run time.')
  return `// Made by \`node src/build/compileSchema.mjs\` from the field tables. Not for editing.\n${code.replace(/^"use strict";/, '')}\n`
}
