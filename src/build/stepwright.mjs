// `npm run --silent stepwright -- COMMAND ...`
import { runCli } from './runCli.mjs'

await runCli(process.argv.slice(2))
