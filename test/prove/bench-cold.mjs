// What `npm run bench:cold` runs: how long each function takes to load, beside the bare SDK.
import { chdir } from 'node:process'
import { fileURLToPath } from 'node:url'
import { proofs } from './proofs.mjs'
import { runProof } from './run/run-proof.mjs'

chdir(fileURLToPath(new URL('../..', import.meta.url)))

const { failures } = await runProof(proofs.find(({ name }) => name === 'cold'))
if (failures.length > 0) process.exitCode = 1
