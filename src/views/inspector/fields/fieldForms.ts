// Which form edits which kind of field. A new kind does not compile until it is listed here.
import type { FieldKind } from '../../../core/asl/StateType'
import { choiceField } from './ChoiceField'
import { conditionField } from './ConditionField'
import { errorNamesField } from './ErrorNamesField'
import type { FieldForm } from './FieldForm'
import { lineField } from './LineField'
import { listField } from './ListField'
import { longTextField } from './LongTextField'
import { machineField } from './MachineField'
import { machinesField } from './MachinesField'
import { objectField } from './ObjectField'
import { pathField } from './PathField'
import { resourceField } from './ResourceField'
import { targetField } from './TargetField'
import { templateField } from './TemplateField'
import { variablesField } from './VariablesField'

export const fieldForms: Readonly<Record<FieldKind, FieldForm>> = {
  text: lineField,
  longText: longTextField,
  boolean: choiceField,
  integer: lineField,
  number: lineField,
  enum: choiceField,
  target: targetField,
  path: pathField,
  referencePath: pathField,
  timestamp: lineField,
  resource: resourceField,
  template: templateField,
  json: templateField,
  variables: variablesField,
  list: listField,
  object: objectField,
  errorNames: errorNamesField,
  condition: conditionField,
  machine: machineField,
  machines: machinesField,
}
