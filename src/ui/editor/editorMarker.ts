// An underline in Monaco's terms.
import * as monaco from 'monaco-editor/editor'
import type { EditorMarker } from './TextEditor'

const severities = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  hint: monaco.MarkerSeverity.Info,
}

/** A marker of no length takes the character before it: there is nothing else to underline at the end of the text. */
export function editorMarker(
  model: monaco.editor.ITextModel,
  { from, to, severity, message, code }: EditorMarker,
): monaco.editor.IMarkerData {
  const start = model.getPositionAt(to > from ? from : Math.max(0, from - 1))
  const end = model.getPositionAt(to > from ? to : Math.max(from, 1))
  return {
    severity: severities[severity],
    message,
    ...(code === undefined ? {} : { code }),
    startLineNumber: start.lineNumber,
    startColumn: start.column,
    endLineNumber: end.lineNumber,
    endColumn: end.column,
  }
}
