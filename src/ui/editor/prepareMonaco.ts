// What Monaco needs before it makes an editor: all its features, and the one worker it may ask for.
import 'monaco-editor/features/register.all'
import EditorWorker from 'monaco-editor/editor/editor.worker?worker'
import { invariant } from '../../core/base/invariant'

/** Says where workers come from: our own origin, and no language worker. */
export function prepareMonaco(): void {
  self.MonacoEnvironment = {
    getWorker(_moduleId, label) {
      invariant(label === 'editorWorkerService', `the editor asks for a worker "${label}"`)
      return new EditorWorker()
    },
  }
}
