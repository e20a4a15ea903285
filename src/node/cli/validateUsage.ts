// How `stepwright validate` is called; apart from the command, which is loaded when it is named.

/** The line of the help text. */
export const VALIDATE_USAGE = 'validate FILE... [--type STANDARD|EXPRESS] [--severity ERROR|WARNING] [--json | --sarif]'
