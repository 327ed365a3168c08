// Checks the built mini-program and says its sizes: node config/check-weapp/run.mjs
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = path.dirname(fileURLToPath(import.meta.url))
const root = path.resolve(here, '../..')
const outfile = path.join(root, 'node_modules/.cache/check-weapp.cjs')

await build({
  entryPoints: [path.join(here, 'check-package.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  packages: 'external',
  logLevel: 'error',
})
const { buildWeapp, checkPackage, tell } = createRequire(import.meta.url)(outfile)
const verdict = checkPackage(path.join(root, 'dist/weapp'), await buildWeapp(root, 'empty'))
console.log(tell(verdict).join('\n'))
if (verdict.faults.length > 0) process.exitCode = 1
