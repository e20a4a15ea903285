// Keeps the text in view where it is while lines come and go above it.
import * as monaco from 'monaco-editor/editor'

/** Applies a change to the model; the line at the top of the view stays there, though its number may change. */
export function keepTopLine(
  instance: monaco.editor.ICodeEditor,
  model: monaco.editor.ITextModel,
  apply: () => void,
): void {
  const line = instance.getVisibleRanges()[0]?.startLineNumber
  const scrollTop = instance.getScrollTop()
  if (line === undefined || scrollTop === 0) {
    apply()
    return
  }
  const within = scrollTop - instance.getTopForLineNumber(line)
  const { NeverGrowsWhenTypingAtEdges } = monaco.editor.TrackedRangeStickiness
  const anchor = { range: new monaco.Range(line, 1, line, 1), options: { stickiness: NeverGrowsWhenTypingAtEdges } }
  const anchors = model.deltaDecorations([], [anchor])
  apply()
  const moved = model.getDecorationRange(anchors[0] ?? '')?.startLineNumber ?? line
  model.deltaDecorations(anchors, [])
  instance.setScrollTop(instance.getTopForLineNumber(moved) + within, monaco.editor.ScrollType.Immediate)
}
