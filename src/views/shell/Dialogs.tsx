// The dialogs of the studio: at most one is open.
import { lazy, Suspense } from 'react'
import { useView } from '../../studio/StudioContext'

const Gallery = lazy(() => import('../start/Gallery').then((module) => ({ default: module.Gallery })))
const NewWorkflow = lazy(() => import('../start/NewWorkflow').then((module) => ({ default: module.NewWorkflow })))
const PasteDefinition = lazy(() =>
  import('../start/PasteDefinition').then((module) => ({ default: module.PasteDefinition })),
)
const TestCases = lazy(() => import('../start/TestCases').then((module) => ({ default: module.TestCases })))
const Notes = lazy(() => import('../start/Notes').then((module) => ({ default: module.Notes })))
const TestState = lazy(() => import('../testing/TestState').then((module) => ({ default: module.TestState })))
const SubstitutionsDialog = lazy(() =>
  import('../inspector/substitutions/SubstitutionsDialog').then((module) => ({ default: module.SubstitutionsDialog })),
)
const StateMachines = lazy(() => import('../start/StateMachines').then((module) => ({ default: module.StateMachines })))
const Shortcuts = lazy(() => import('../help/Shortcuts').then((module) => ({ default: module.Shortcuts })))

export function Dialogs() {
  const dialog = useView((state) => state.dialog)
  return (
    <Suspense fallback={null}>
      {dialog === 'gallery' && <Gallery />}
      {dialog === 'newWorkflow' && <NewWorkflow />}
      {dialog === 'import' && <PasteDefinition />}
      {dialog === 'testCases' && <TestCases />}
      {dialog === 'notes' && <Notes />}
      {dialog === 'shortcuts' && <Shortcuts />}
      {dialog === 'substitutions' && <SubstitutionsDialog />}
      {dialog === 'stateMachines' && <StateMachines />}
      {dialog === 'testState' && <TestState />}
    </Suspense>
  )
}
