// What `npm start` runs, on a fresh clone with nothing installed: plain Node, no packages.
import { existsSync } from 'node:fs'
import { chdir } from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { buildServer } from './start/build-server.mjs'
import { buildWeb } from './start/build-web.mjs'
import { buildWhenChanged } from './start/build-when-changed.mjs'
import { endWithNpm } from './start/end-with-npm.mjs'
import { refuseOldNode } from './start/refuse-old-node.mjs'
import { installPackages, isInstalled } from './start/packages.mjs'
import { step, stopStepOnSignal } from './start/step.mjs'
import { Trouble } from './start/trouble.mjs'

/** The description of the interface, served as /api/openapi.json. */
const description = {
  name: 'openapi',
  told: 'describing the interface',
  sources: ['policy', 'contract', 'words'],
  files: ['config/write-openapi.mjs', 'package-lock.json'],
  output: 'dist/openapi.json',
  command: ['config/write-openapi.mjs'],
  env: {},
}

const start = async () => {
  refuseOldNode(process.versions.node)
  chdir(fileURLToPath(new URL('..', import.meta.url)))
  endWithNpm()
  const release = stopStepOnSignal()
  if (!isInstalled()) await installPackages()
  await buildWeb()
  if (existsSync('config/write-openapi.mjs')) await buildWhenChanged(description)
  const server = await step('building the server', () => buildServer('local/server.ts'))
  release()
  process.setSourceMapsEnabled(true)
  await import(pathToFileURL(server).href)
}

try {
  await start()
} catch (cause) {
  console.error(cause instanceof Trouble ? cause.message : cause)
  process.exit(1)
}
