// Writes a deployment without a look at any account: npm run synth -- --stage NAME [--out folder]
import path from 'node:path'
import { Trouble } from '../local/start/trouble.mjs'
import { summarise } from './summarise.mjs'
import { readWanted } from './wanted.mjs'
import { writeDeployment } from './write-deployment.mjs'

try {
  const wanted = readWanted(process.argv.slice(2))
  await writeDeployment(wanted)
  console.log(summarise(wanted))
  console.log(`it stands in ${path.relative('.', wanted.outdir)}`)
} catch (cause) {
  console.error(cause instanceof Trouble ? cause.message : cause)
  process.exitCode = 1
}
