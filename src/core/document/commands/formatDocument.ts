// Laying the text out anew.
import { err, ok } from '../../base/Result'
import { type FormatOptions, formatJson } from '../../syntax/formatJson'
import { refuse } from '../refuse'
import type { Command } from '../StudioDocument'
import { refusalOfBroken } from '../transact'

/** Lays a JSON text out anew: white space only. The one command that touches text it was not asked to change. */
export const formatDocument: Command<FormatOptions> = (doc, options) => {
  const broken = refusalOfBroken(doc)
  if (broken) return err(broken)
  if (doc.notation !== 'json') return refuse('not-possible-here', 'Only JSON is laid out anew: YAML keeps its lines.')
  const plan = formatJson(doc.text, options)
  if (!plan.ok) return refuse('plan-refused', plan.error.message)
  return ok({ base: doc.revision, edits: plan.value, label: 'Format the text', origin: 'inspector', undoable: true })
}
