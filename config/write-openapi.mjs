// Writes the contract as an OpenAPI document: node config/write-openapi.mjs [file]
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = path.dirname(fileURLToPath(import.meta.url))
const root = path.resolve(here, '..')
const bundle = path.join(root, 'node_modules/.cache/openapi.cjs')
const file = path.resolve(process.argv[2] ?? path.join(root, 'dist/openapi.json'))

await build({
  entryPoints: [path.join(here, 'openapi/describe-api.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  logLevel: 'error',
})
const { describeApi } = createRequire(import.meta.url)(bundle)
const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'))
const api = describeApi(version)
await mkdir(path.dirname(file), { recursive: true })
await writeFile(file, `${JSON.stringify(api, null, 2)}\n`)
console.log(`${path.relative(root, file)}: ${Object.keys(api.paths).length} messages`)
