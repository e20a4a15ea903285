// The parts of the canvas that its first picture does without.

export const loadMenu = () => import('./CanvasMenu')
export const loadQuickAdd = () => import('./placing/QuickAddPopover')
export const loadFind = () => import('./find/FindBox')
export const loadMarks = () => import('./placing/Marks')
export const loadIterations = () => import('./nodes/Iterations')
