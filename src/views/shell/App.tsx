// Joins the views: which one stands in which slot of the frame, and what the toolbar does.
import { lazy, Suspense, useEffect } from 'react'
import { actionNamed } from '../../studio/actions/allActions'
import { loadRuns } from '../../studio/runs/createRunStore'
import { ShownExecution, useDocument, useStudio, useView } from '../../studio/StudioContext'
import { announce } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { IconButton } from '../../ui/IconButton'
import { loadWhenIdle } from '../../ui/loadWhenIdle'
import { applyTheme, followSystemTheme } from '../../ui/Theme'
import { Canvas } from '../canvas/Canvas'
import { Palette } from '../palette/Palette'
import { Dialogs } from './Dialogs'
import { DropOverlay } from './DropOverlay'
import { ExecutionSummary } from './ExecutionSummary'
import { HelpMenu } from './HelpMenu'
import { ProblemsSummary } from './ProblemsSummary'
import { RunBadge } from './RunBadge'
import { RunBar } from './RunBar'
import { SaveNote } from './SaveNote'
import { Shell } from './Shell'
import { StatusLine } from './StatusLine'
import { useProblemCount } from './useProblemCount'

// Menus come right after the first picture: they are a third of the interface library.
const FileMenu = lazy(() => import('./FileMenu').then((module) => ({ default: module.FileMenu })))
const ThemeMenu = lazy(() => import('./ThemeMenu').then((module) => ({ default: module.ThemeMenu })))
const Outline = lazy(() => import('../outline/Outline').then((module) => ({ default: module.Outline })))
const Problems = lazy(() => import('../problems/Problems').then((module) => ({ default: module.Problems })))
const Inspector = lazy(() => import('../inspector/Inspector').then((module) => ({ default: module.Inspector })))
const Definition = lazy(() => import('../definition/Definition').then((module) => ({ default: module.Definition })))
const Execution = lazy(() => import('../runs/Execution').then((module) => ({ default: module.Execution })))

const Objects = lazy(() => import('../objects/Objects').then((module) => ({ default: module.Objects })))

export function App() {
  const studio = useStudio()
  const view = useView((state) => state)
  const name = useDocument((state) => state.doc.aside.name)
  useEffect(() => void applyTheme(view.theme), [view.theme])
  useEffect(() => followSystemTheme(() => studio.view.getState().theme), [studio])
  useEffect(() => loadWhenIdle([loadRuns]), [])
  useEffect(() => announce(view.announcement), [view.announcement])
  return (
    <>
      <Shell
        layout={view}
        onLayout={view.set}
        name={name}
        onRename={(next) => studio.document.getState().setAside(`Rename the workflow to ${next}`, { name: next })}
        nameNote={<SaveNote />}
        undo={useHistoryButton('undo')}
        redo={useHistoryButton('redo')}
        fileMenu={
          <Suspense
            fallback={
              <Button variant="ghost" iconAfter="chevronDown" disabled>
                File
              </Button>
            }
          >
            <FileMenu />
          </Suspense>
        }
        runControls={<RunBar />}
        tools={
          <>
            <Suspense fallback={<IconButton icon="monitor" label="Theme" disabled />}>
              <ThemeMenu theme={view.theme} onTheme={(theme) => view.set({ theme })} />
            </Suspense>
            <HelpMenu />
          </>
        }
        problemCount={useProblemCount()}
        executionBadge={<RunBadge />}
        slots={{
          statesBrowser: guarded('States browser', <Palette />),
          outline: shown('Outline', <Outline />),
          canvas: shown('Canvas', <Canvas />),
          definition: guarded('Definition', <Definition />),
          inspector: guarded('Inspector', <Inspector />),
          problems: guarded('Problems', <Problems />),
          execution: shown('Execution', <Execution />),
          objects: guarded('S3 objects', <Objects />),
          problemsSummary: <ProblemsSummary />,
          executionSummary: <ExecutionSummary />,
          statusStart: <StatusLine part="start" />,
          statusEnd: <StatusLine part="end" />,
        }}
      />
      <Dialogs />
      <DropOverlay />
    </>
  )
}

function guarded(label: string, content: React.ReactNode): React.ReactNode {
  return (
    <ErrorBoundary label={label}>
      <Suspense fallback={null}>{content}</Suspense>
    </ErrorBoundary>
  )
}

/** A view that shows the execution somebody looks into. */
function shown(label: string, content: React.ReactNode): React.ReactNode {
  return guarded(label, <ShownExecution>{content}</ShownExecution>)
}

function useHistoryButton(id: 'undo' | 'redo') {
  const studio = useStudio()
  // The label alone: while somebody types, each key makes a new step of the same label, and the frame stays as it is.
  const label = useDocument(({ session: { history } }) => (id === 'undo' ? history.done : history.undone).at(-1)?.label)
  return {
    enabled: label !== undefined,
    ...(label === undefined ? {} : { label }),
    run: () => actionNamed(id)?.run(studio),
  }
}
