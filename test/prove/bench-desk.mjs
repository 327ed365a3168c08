// What `npm run bench:desk` runs: the bench alone, without a report. Its last line is `ratio N`.
import { chdir } from 'node:process'
import { fileURLToPath } from 'node:url'
import { proofs } from './proofs.mjs'
import { runProof } from './run/run-proof.mjs'

chdir(fileURLToPath(new URL('../..', import.meta.url)))

const { failures } = await runProof(proofs.find(({ name }) => name === 'desk'))
if (failures.length > 0) process.exitCode = 1
