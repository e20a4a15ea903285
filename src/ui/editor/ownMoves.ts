// Telling our own moves of the caret from a person's.

/** Moves of the caret that we make carry this name: they are not the person's. */
export const ownMoves = 'studio'
