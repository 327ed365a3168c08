// What `npm run bench:ocr` runs: the bench alone, without a report. `PHOTOS=folder` names other photos.
// Its last line is `ratio N`: how much more CPU tesseract.js takes.
import { chdir } from 'node:process'
import { fileURLToPath } from 'node:url'
import { proofs } from './proofs.mjs'
import { runProof } from './run/run-proof.mjs'

chdir(fileURLToPath(new URL('../..', import.meta.url)))

const { failures } = await runProof(proofs.find(({ name }) => name === 'ocr'))
if (failures.length > 0) process.exitCode = 1
