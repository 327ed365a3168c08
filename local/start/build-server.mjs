import { resolve } from 'node:path'
import { Trouble } from './trouble.mjs'

/** Bundles the local server and answers where it lies. Loaded late: before, nothing is installed. */
export const buildServer = async (entry, outfile = 'dist/local/server.mjs') => {
  const { build, stop } = await import('esbuild')
  try {
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      packages: 'external',
      sourcemap: true,
      logLevel: 'silent',
    })
  } catch (cause) {
    throw new Trouble(`${cause.message}\n\nthe server could not be built: mend the lines above`)
  } finally {
    await stop()
  }
  return resolve(outfile)
}
