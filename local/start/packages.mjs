import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, step } from './step.mjs'
import { Trouble } from './trouble.mjs'

const packagesIn = (path) => JSON.parse(readFileSync(path, 'utf8')).packages

/** npm writes this as the last deed of an installation: what lies in node_modules, by version. */
const INSTALLED = 'node_modules/.package-lock.json'

/** Whether a folder's node_modules holds every package at the version that its package-lock.json names. */
export const isInstalled = (folder = '.') => {
  if (!existsSync(join(folder, INSTALLED))) return false
  const installed = packagesIn(join(folder, INSTALLED))
  return Object.entries(packagesIn(join(folder, 'package-lock.json'))).every(
    ([path, { version, optional, link }]) =>
      path === '' || optional || link || installed[path]?.version === version,
  )
}

/** npm itself, also where only the `npm` that started us is to be had. */
const npm = () => {
  const script = process.env.npm_execpath
  if (script && /npm-cli\.c?js$/.test(script)) return [process.execPath, [script], false]
  return ['npm', [], process.platform === 'win32']
}

export const installPackages = async (
  folder = '.',
  told = 'installing the packages (minutes, the first time)',
) => {
  const [command, first, shell] = npm()
  // The builders are development packages: they are needed whatever NODE_ENV says.
  const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  try {
    await step(told, () => run(command, args, { shell, cwd: folder }))
  } catch (cause) {
    throw new Trouble(
      `${cause.message}: see that the npm registry can be reached, then run this again`,
    )
  }
}
