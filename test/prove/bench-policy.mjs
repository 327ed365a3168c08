// What `npm run bench:policy` runs: the law's bench alone, without a report. Its last line is `ratio N`.
import { chdir } from 'node:process'
import { fileURLToPath } from 'node:url'
import { proofs } from './proofs.mjs'
import { runProof } from './run/run-proof.mjs'

chdir(fileURLToPath(new URL('../..', import.meta.url)))

const { failures } = await runProof(proofs.find(({ name }) => name === 'policy'))
if (failures.length > 0) process.exitCode = 1
