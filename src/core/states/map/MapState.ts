// Map: runs the same states for each item of a list.
import { basicFields } from '../../asl/fields/basicFields'
import { dataFields } from '../../asl/fields/dataFields'
import { errorFields } from '../../asl/fields/errorFields'
import { flowFields } from '../../asl/fields/flowFields'
import { mapFields } from '../../asl/fields/mapFields'
import { toleranceFields } from '../../asl/fields/toleranceFields'
import { processorScopes } from '../../asl/nestedScopes'
import { propertyAt, propertyOf } from '../../asl/propertyOf'
import type { StateType } from '../../asl/StateType'
import { catchSlots, nextSlot } from '../../asl/transitionSlots'
import type { SyntaxNode } from '../../syntax/SyntaxTree'

/** The Map state, named `MapState` because `Map` is JavaScript's own (developer guide, "Map workflow state"). */
export const MapState: StateType = {
  name: 'Map',
  help: 'Runs its states once for each item; the result is the array of their outputs.',
  fields: [
    basicFields.Type,
    mapFields.ItemProcessor,
    mapFields.Iterator,
    mapFields.ItemsPath,
    mapFields.Items,
    mapFields.ItemReader,
    mapFields.ItemSelector,
    { ...dataFields.Parameters, help: 'The older name of ItemSelector.', exclusive: 'selector' },
    mapFields.MaxConcurrency,
    mapFields.MaxConcurrencyPath,
    mapFields.ItemBatcher,
    basicFields.Comment,
    basicFields.QueryLanguage,
    dataFields.InputPath,
    dataFields.ResultSelector,
    dataFields.ResultPath,
    dataFields.OutputPath,
    dataFields.Output,
    mapFields.ResultWriter,
    dataFields.Assign,
    errorFields.Retry,
    errorFields.Catch,
    toleranceFields.ToleratedFailureCount,
    toleranceFields.ToleratedFailureCountPath,
    toleranceFields.ToleratedFailurePercentage,
    toleranceFields.ToleratedFailurePercentagePath,
    toleranceFields.Label,
    flowFields.Next,
    flowFields.End,
  ],
  hasNext: true,
  terminal: false,
  template: () => ({ Type: 'Map', ItemProcessor: { ProcessorConfig: { Mode: 'INLINE' }, States: {} } }),
  transitions: (state) => [...nextSlot(state), ...catchSlots(state)],
  scopes: processorScopes,
  summary,
}

function summary(state: SyntaxNode): string {
  const processor = propertyOf(state, 'ItemProcessor') ?? propertyOf(state, 'Iterator')
  const distributed = propertyAt(processor, ['ProcessorConfig', 'Mode'])?.value === 'DISTRIBUTED'
  const path = propertyOf(state, 'ItemsPath')?.value
  const items = typeof path === 'string' && path.startsWith('$.') ? `For each of ${path.slice(2)}` : 'For each item'
  return distributed ? `${items}, distributed` : items
}
