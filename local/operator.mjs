// What `npm run operator` runs, on a fresh clone with nothing installed: plain Node, no packages.
import { chdir, cwd } from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { buildOperator } from './start/build-operator.mjs'
import { installPackages, isInstalled } from './start/packages.mjs'
import { refuseOldNode } from './start/refuse-old-node.mjs'
import { Trouble } from './start/trouble.mjs'

/** npm changes into the package's folder, and says where it was told from: files are named from there. */
const toldFrom = () =>
  process.env.npm_lifecycle_event === 'operator' ? (process.env.INIT_CWD ?? cwd()) : cwd()

const run = async () => {
  refuseOldNode(process.versions.node)
  const from = toldFrom()
  chdir(fileURLToPath(new URL('..', import.meta.url)))
  if (!isInstalled()) await installPackages()
  const built = await buildOperator()
  process.setSourceMapsEnabled(true)
  const { operate } = await import(pathToFileURL(built).href)
  process.exitCode = await operate(process.argv.slice(2), from)
}

try {
  await run()
} catch (cause) {
  console.error(cause instanceof Trouble ? cause.message : cause)
  process.exitCode = 1
}
