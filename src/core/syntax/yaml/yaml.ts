// YAML as a notation, and the way between it and JSON.
import type { ExchangedNotation } from '../Notation'
import { jsonToYaml } from './jsonToYaml'
import { parseYaml } from './parseYaml'
import { planYaml } from './planYaml'
import { yamlToJson } from './yamlToJson'

/** YAML 1.2 with CloudFormation's short forms, anchors and merge keys. */
export const yamlNotation: ExchangedNotation = {
  id: 'yaml',
  parse: parseYaml,
  plan: planYaml,
  fromJson: (text, tree) => ({ text: jsonToYaml(text, tree), losses: [] }),
  toJson: yamlToJson,
}
