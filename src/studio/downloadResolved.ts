// The definition as a file, with the values of its substitutions in it.
import { notationNamed } from '../core/document/notationNamed'
import { refusalOfBroken } from '../core/document/transact'
import { resolveSubstitutions } from '../core/substitutions/resolveSubstitutions'
import { valuesOfEntries } from '../core/substitutions/valuesOfEntries'
import { planAll } from '../core/syntax/planAll'
import { saveText } from '../core/text/Envelope'
import { openSubstitutions } from './openSubstitutions'
import { saveFile } from './persistence/saveFile'
import type { Studio } from './Studio'

/** Downloads `name.resolved.asl.json`. What has no value stays as it is written, and is named. */
export function downloadResolved({ document, view }: Studio): void {
  const { doc, refuse } = document.getState()
  const broken = refusalOfBroken(doc)
  if (broken) {
    refuse(broken)
    return
  }
  const changes = resolveSubstitutions(doc.machine.node, valuesOfEntries(doc.aside.substitutions))
  const plan = planAll(doc.text, doc.tree, changes, notationNamed(doc.notation))
  if (!plan.ok) {
    refuse({ code: 'plan-refused', message: plan.error.message })
    return
  }
  saveFile(saveText(plan.value.text, doc.envelope), `${doc.aside.name}.resolved.asl.json`, 'application/json')
  const left = openSubstitutions(doc)
  if (left.length === 0) return
  view.getState().set({
    dialog: 'notes',
    notes: {
      title: 'Downloaded with values',
      about: 'These substitutions have no value yet and stay as they are written:',
      sentences: left.map(({ name }) => `\${${name}}`),
    },
  })
}
