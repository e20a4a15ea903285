// The sizes of everything drawn on the canvas, in px; views and layout take them from here.

/** A state's card. */
export const CARD = { width: 240, height: 60 } as const
/** The Start and End pills. */
export const PILL = { width: 64, height: 28 } as const
/** The stand-in for a state that a transition names and that does not exist. */
export const STUB = { width: 200, height: 44 } as const
/** The placeholder in a scope without states. */
export const PLACEHOLDER = { width: 200, height: 60 } as const
/** A Parallel or Map: header, room around what it contains, distance between branches, least width. */
export const CONTAINER = { header: 40, padding: 24, gap: 40, minWidth: 280 } as const
