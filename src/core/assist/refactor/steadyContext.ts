// The parts of the context object that are the same in every state of an execution.

/** By object (developer guide, "Context object"). Left out is what a redrive changes, and what belongs to a state, a task or an item. */
const STEADY: Readonly<Record<string, readonly string[]>> = {
  Execution: ['Id', 'Input', 'Name', 'RoleArn', 'StartTime'],
  StateMachine: ['Id', 'Name'],
}

/** An object of the context with one of its members. */
export interface ContextPart {
  readonly object: string
  readonly member: string
}

/** The steady part of these names; null for any other. */
export function steadyPart(object: unknown, member: unknown): ContextPart | null {
  if (typeof object !== 'string' || typeof member !== 'string' || !Object.hasOwn(STEADY, object)) return null
  return STEADY[object]?.includes(member) ? { object, member } : null
}
