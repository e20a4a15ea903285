// A state's own text, to read and to edit: only this piece of the definition is replaced.
import { useState } from 'react'
import type { StudioDocument } from '../../core/document/StudioDocument'
import type { StateView } from '../../core/machine/Machine'
import { Field } from '../../ui/Field'
import { TextArea } from '../../ui/TextArea'
import { FormBody } from './FormBody'
import { FormSection } from './FormSection'
import { replaceSource, writtenText } from './form/sourceText'
import { useEdit } from './useEdit'

interface Props {
  readonly doc: StudioDocument
  readonly state: StateView
}

export function DefinitionSection(props: Props) {
  return (
    <FormSection id="definition" title="Definition" beginsOpen={false}>
      <FormBody doc={props.doc}>
        <DefinitionText {...props} />
      </FormBody>
    </FormSection>
  )
}

function DefinitionText({ doc, state }: Props) {
  const edit = useEdit()
  const [problem, setProblem] = useState<string | null>(null)
  const text = writtenText(doc, state.node)
  const [known, setKnown] = useState(text)
  if (known !== text) {
    setKnown(text)
    setProblem(null)
  }
  return (
    <Field label={`Definition of ${state.name}`} hideLabel error={problem}>
      <TextArea
        code
        value={text}
        onChange={() => setProblem(null)}
        onCommit={(next) =>
          setProblem(edit(replaceSource, { node: state.node, text: next, label: `Edit ${state.name}` }))
        }
      />
    </Field>
  )
}
