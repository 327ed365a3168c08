import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildServer } from './build-server.mjs'
import { fingerprint } from './fingerprint.mjs'

const built = 'dist/local/operator.mjs'
const stamp = 'dist/local/operator.stamp'
const sources = ['cloudfunctions', 'contract', 'local', 'policy', 'words']

/**
 * Bundles the operator's command, where its sources have changed, and answers where it lies. Built
 * beside and moved into place: another command may be reading it at this very moment.
 */
export const buildOperator = async () => {
  const print = fingerprint(sources, ['package-lock.json'], {})
  if (existsSync(built) && existsSync(stamp) && readFileSync(stamp, 'utf8') === print)
    return resolve(built)
  // As deep in the tree as its place: its source map says where the sources are from there.
  const beside = `dist/operator-${process.pid}`
  try {
    await buildServer('local/operator/operate.ts', `${beside}/operator.mjs`)
    mkdirSync('dist/local', { recursive: true })
    renameSync(`${beside}/operator.mjs.map`, `${built}.map`)
    renameSync(`${beside}/operator.mjs`, built)
    writeFileSync(stamp, print)
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
  return resolve(built)
}
