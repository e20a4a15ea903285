// How the command `test-state` is called; apart, so that the help does not load the command.

/** The command line of the command, for its help too. */
export const TEST_STATE_USAGE =
  'test-state FILE [--state NAME] [--input JSON|@FILE] [--variables JSON|@FILE] [--context JSON|@FILE] [--mock JSON|@FILE] ' +
  '[--configuration JSON|@FILE] [--level INFO|DEBUG|TRACE] [--role-arn ARN] [--reveal-secrets] [--json]'
