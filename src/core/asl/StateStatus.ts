// How far a run came with a state: the words people read, on the canvas, in lists and in drawings.

/** Colour, icon and border follow from it. */
export type StateStatus =
  | 'Not started'
  | 'In Progress'
  | 'Succeeded'
  | 'Failed'
  | 'Caught error'
  | 'Cancelled'
  | 'Paused'
