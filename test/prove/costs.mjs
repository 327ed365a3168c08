// What `npm run costs` runs: one claim's life metered, and docs/costs.md written from it.
import { chdir } from 'node:process'
import { fileURLToPath } from 'node:url'
import { runProof } from './run/run-proof.mjs'

chdir(fileURLToPath(new URL('../..', import.meta.url)))

const { failures } = await runProof({ name: 'costs', entry: 'costs/costs.ts' })
if (failures.length > 0) process.exitCode = 1
