// The seven things a run can say about a step: each has a word, a shape and a colour, so that none of the three is needed alone.
export const statuses = {
  notStarted: { word: 'Not started' },
  running: { word: 'In Progress' },
  succeeded: { word: 'Succeeded' },
  failed: { word: 'Failed' },
  caught: { word: 'Caught error' },
  cancelled: { word: 'Cancelled' },
  paused: { word: 'Paused' },
} as const

export type Status = keyof typeof statuses

export type StatusWord = (typeof statuses)[Status]['word']

/** The status a word stands for. */
export function statusOfWord(word: StatusWord): Status {
  // The table's own keys.
  const keys = Object.keys(statuses) as Status[]
  return keys.find((key) => statuses[key].word === word) ?? 'notStarted'
}
