import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Trouble } from './trouble.mjs'

const bundle = async (entry, outfile) => {
  const { build, stop } = await import('esbuild')
  try {
    const { outputFiles } = await build({
      entryPoints: [entry],
      outfile,
      write: false,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      packages: 'external',
      sourcemap: true,
      logLevel: 'silent',
    })
    return outputFiles
  } catch (cause) {
    throw new Trouble(`${cause.message}\n\nthe server could not be built: mend the lines above`)
  } finally {
    await stop()
  }
}

/**
 * Bundles the local server and answers where it lies. Its files are put in place whole: another start
 * may read them at this moment. esbuild is loaded late: before, nothing is installed.
 */
export const buildServer = async (entry, outfile = 'dist/local/server.mjs') => {
  for (const { path, contents } of await bundle(entry, outfile)) {
    mkdirSync(dirname(path), { recursive: true })
    const staging = `${path}.${process.pid}`
    writeFileSync(staging, contents)
    renameSync(staging, path)
  }
  return resolve(outfile)
}
