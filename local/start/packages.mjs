import { existsSync, readFileSync } from 'node:fs'
import { run, step } from './step.mjs'
import { Trouble } from './trouble.mjs'

const packagesIn = (path) => JSON.parse(readFileSync(path, 'utf8')).packages

/** npm writes this as the last deed of an installation: what lies in node_modules, by version. */
const INSTALLED = 'node_modules/.package-lock.json'

/** Whether node_modules holds every package at the version that package-lock.json names. */
export const isInstalled = () => {
  if (!existsSync(INSTALLED)) return false
  const installed = packagesIn(INSTALLED)
  return Object.entries(packagesIn('package-lock.json')).every(
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

export const installPackages = async () => {
  const [command, first, shell] = npm()
  // The builders are development packages: they are needed whatever NODE_ENV says.
  const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  try {
    await step('installing the packages (minutes, the first time)', () =>
      run(command, args, { shell }),
    )
  } catch (cause) {
    throw new Trouble(
      `${cause.message}: see that the npm registry can be reached, then run npm start again`,
    )
  }
}
