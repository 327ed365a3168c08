import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { build } from 'esbuild'
import { installPackages, isInstalled } from '../local/start/packages.mjs'
import { step } from '../local/start/step.mjs'
import { Trouble } from '../local/start/trouble.mjs'
import { root } from './wanted.mjs'

/** The deployment's own packages are heavy, so they come with the first command that wants them. */
export const readyPackages = async () => {
  const folder = path.join(root, 'infra')
  if (!isInstalled(folder)) await installPackages(folder, 'installing what deploys (once, 220 MB)')
}

const loadApp = async () => {
  const outfile = path.join(root, 'infra/node_modules/.cache/app.cjs')
  mkdirSync(path.dirname(outfile), { recursive: true })
  await build({
    entryPoints: [path.join(root, 'infra/app.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['aws-cdk-lib', 'aws-cdk-lib/*', 'cdk-nag', 'constructs'],
    logLevel: 'error',
  })
  return createRequire(import.meta.url)(outfile)
}

/** Builds what is deployed unless it is named, and writes the deployment of a stage. */
export const writeDeployment = async (wanted) => {
  await readyPackages()
  const code = wanted.code ?? (await buildCode())
  const { synthesise } = await loadApp()
  try {
    await step(`writing the deployment of ${wanted.name}`, () => synthesise({ ...wanted, code }))
  } catch (cause) {
    throw new Trouble(cause.message)
  }
}

const buildCode = async () => {
  const { buildAll } = await import('./build-code.mjs')
  return buildAll(path.join(root, 'dist/functions'))
}
