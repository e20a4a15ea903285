// Limits that AWS puts on definitions and executions (Step Functions developer guide, "Service quotas").

/** UTF-8 bytes of any input, output or result: 256 KiB. */
export const MAX_PAYLOAD_BYTES = 262_144
/** Events in the history of a Standard execution; the last one is ExecutionFailed. */
export const MAX_HISTORY_EVENTS = 25_000
/** Characters of a definition: 1 MB. */
export const MAX_DEFINITION_LENGTH = 1_048_576
export const MAX_STATE_NAME_LENGTH = 80
/** Iterations of an inline Map that run at once when MaxConcurrency is 0 or larger. */
export const MAX_INLINE_CONCURRENCY = 40
/** Redrives of one Map Run. */
export const MAX_MAP_RUN_REDRIVES = 1000
/** UTF-8 bytes of all variables of an execution: 10 MiB. */
export const MAX_VARIABLES_BYTES = 10 * 1024 * 1024
