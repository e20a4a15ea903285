// What a workflow can be exported as.
import type { Exporter } from './Exporter'
import { svg } from './svg'

/** Every exporter, in the order of the menu. */
export const exporters = [svg] as const satisfies readonly Exporter[]
