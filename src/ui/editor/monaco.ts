// The door to Monaco: its core, its features, and the one worker it may ask for. Loaded on first use, never with the page.
import * as monaco from 'monaco-editor/editor'
import EditorWorker from 'monaco-editor/editor/editor.worker?worker'
import 'monaco-editor/features/register.all'
import { invariant } from '../../core/base/invariant'

self.MonacoEnvironment = {
  getWorker(_moduleId, label) {
    invariant(label === 'editorWorkerService', `the editor asks for a worker "${label}"`)
    return new EditorWorker()
  },
}

export { monaco }
