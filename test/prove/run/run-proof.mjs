import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildLocalServer, buildProof } from './build-proof.mjs'

const runNode = (program, env) =>
  new Promise((done) => {
    const child = spawn(process.execPath, ['--enable-source-maps', program], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.on('error', () => done(1))
    child.on('close', (code) => done(code ?? 1))
  })

const broken = (why) => ({ tables: [], failures: [why] })

/** Builds and runs one proof in a process of its own; answers what it found and how long it took. */
export const runProof = async (proof) => {
  const since = Date.now()
  const file = resolve(`test-output/prove/${proof.name}.json`)
  mkdirSync('test-output/prove', { recursive: true })
  rmSync(file, { force: true })
  const env = { PROVE_RESULT: file }
  if (proof.server) env.PROVE_SERVER = await buildLocalServer()
  for (const entry of proof.beside ?? []) await buildProof(entry)
  const code = await runNode(await buildProof(proof.entry), env)
  const proven = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : broken(`ended with ${code}`)
  const seconds = (Date.now() - since) / 1000
  return { ...proof, ...proven, seconds, ended: new Date().toISOString() }
}
