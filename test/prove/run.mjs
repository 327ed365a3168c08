// What `npm run prove` runs: the slow proofs, one after another, and docs/reports/prove.md.
// `npm run prove -- kills bench` runs these alone.
import { chdir } from 'node:process'
import { fileURLToPath } from 'node:url'
import { proofs } from './proofs.mjs'
import { runProof } from './run/run-proof.mjs'
import { keepResult, recallResults } from './run/keep-results.mjs'
import { codeNow, outcomeOf, writeReport } from './run/write-report.mjs'

chdir(fileURLToPath(new URL('../..', import.meta.url)))

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !proofs.some((proof) => proof.name === name))
if (unknown.length > 0) {
  console.error(
    `no such proof: ${unknown.join(', ')} (${proofs.map(({ name }) => name).join(', ')})`,
  )
  process.exit(1)
}

const code = codeNow()
const results = []
for (const proof of proofs) {
  if (wanted.length > 0 && !wanted.includes(proof.name)) continue
  console.log(`\n— ${proof.name}: ${proof.told} (about ${proof.minutes} min)`)
  const result = { ...(await runProof(proof)), code }
  keepResult(result)
  results.push(result)
}
await writeReport(recallResults(proofs, results))

console.log('')
for (const result of results)
  console.log(
    `${result.name.padEnd(12)}${outcomeOf(result).padEnd(9)}${result.seconds.toFixed(1)} s`,
  )
if (results.some((result) => outcomeOf(result) === 'failed')) process.exitCode = 1
