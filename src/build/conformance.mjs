// `npm run --silent conformance -- DIR [--out FILE]`
import { runCli } from './runCli.mjs'

await runCli(['conformance', ...process.argv.slice(2)])
