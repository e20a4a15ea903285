// YAML as a notation.
import type { Notation } from '../Notation'
import { parseYaml } from './parseYaml'
import { planYaml } from './planYaml'

/** YAML 1.2 with CloudFormation's short forms, anchors and merge keys. */
export const yamlNotation: Notation = { id: 'yaml', parse: parseYaml, plan: planYaml }
