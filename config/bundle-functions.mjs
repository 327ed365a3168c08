// Bundles each deployable function into one file: node config/bundle-functions.mjs [folder]
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const functions = ['public', 'applicant', 'review', 'notifier']

/**
 * One function as `<folder>/<name>/index.js`, CommonJS for Node 20. sharp stays outside: its native
 * library is laid beside the function when it is deployed.
 */
const bundleFunction = async (folder, name) => {
  const outfile = path.join(folder, name, 'index.js')
  const { metafile } = await build({
    entryPoints: [path.join(root, 'cloudfunctions', name, 'index.ts')],
    outfile,
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    external: ['sharp'],
    minify: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  })
  const [output] = Object.values(metafile.outputs)
  const outside = output.imports.filter(({ external }) => external).map((one) => one.path)
  const bundle = await readFile(outfile)
  return {
    name,
    outfile,
    bytes: bundle.length,
    zipped: gzipSync(bundle).length,
    inputs: Object.keys(metafile.inputs),
    outside: [...new Set(outside)],
  }
}

/** All of them; each with its size, what went in and what it asks for from outside. */
export const bundleFunctions = (folder) =>
  Promise.all(functions.map((name) => bundleFunction(folder, name)))

const kib = (bytes) => `${Math.round(bytes / 1024)} KiB`

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = path.resolve(process.argv[2] ?? path.join(root, 'dist/functions'))
  for (const { name, bytes, zipped } of await bundleFunctions(folder))
    console.log(`${name.padEnd(10)} ${kib(bytes).padStart(9)}, zipped ${kib(zipped)}`)
}
