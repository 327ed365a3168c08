// Writes the contract as an OpenAPI document: node config/write-openapi.mjs [file]
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { bundleHere, root } from './bundle-here.mjs'

const file = path.resolve(process.argv[2] ?? path.join(root, 'dist/openapi.json'))

const { describeApi } = await bundleHere('config/openapi/describe-api.ts', 'openapi')
const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'))
const api = describeApi(version)
await mkdir(path.dirname(file), { recursive: true })
await writeFile(file, `${JSON.stringify(api, null, 2)}\n`)
console.log(`${path.relative(root, file)}: ${Object.keys(api.paths).length} messages`)
