// What `npm run load` runs: the deadline day alone, without a report.
import { chdir } from 'node:process'
import { fileURLToPath } from 'node:url'
import { proofs } from './proofs.mjs'
import { runProof } from './run/run-proof.mjs'

chdir(fileURLToPath(new URL('../..', import.meta.url)))

const { failures } = await runProof(proofs.find(({ name }) => name === 'load'))
if (failures.length > 0) process.exitCode = 1
