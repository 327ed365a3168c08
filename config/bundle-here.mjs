import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** Bundles TypeScript of the house for this very process, and answers what it exports. */
export const bundleHere = async (entry, name) => {
  const outfile = path.join(root, `node_modules/.cache/${name}.cjs`)
  await build({
    entryPoints: [path.resolve(root, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  })
  return createRequire(import.meta.url)(outfile)
}
