// elkjs has no types for the file that the layout worker loads.
declare module 'elkjs/lib/elk-worker.min.js' {
  const elk: import('../core/graph/elkCallOf').ElkExports
  export default elk
}
