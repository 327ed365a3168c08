import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = join(__dirname, '../..')
const builder = pathToFileURL(join(root, 'local/start/build-server.mjs')).href

export interface Build {
  readonly server: string
  /** For data of the tests; gone with the build. */
  readonly newDataDir: () => string
  remove(): void
}

/**
 * The server as `npm start` builds it, in a folder of its own with a small web app beside it. In a
 * process of its own: the bundler does not run inside Jest.
 */
export const buildOnce = (): Build => {
  mkdirSync(join(root, 'test-output'), { recursive: true })
  const dir = mkdtempSync(join(root, 'test-output/local-'))
  const server = join(dir, 'dist/local/server.mjs')
  const script = `import { buildServer } from ${JSON.stringify(builder)}
    await buildServer('local/server.ts', ${JSON.stringify(server)})`
  execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root })
  writeWebApp(join(dir, 'dist/h5'))
  return {
    server,
    newDataDir: () => mkdtempSync(join(dir, 'data-')),
    remove: () => rmSync(dir, { recursive: true, force: true }),
  }
}

const writeWebApp = (dir: string): void => {
  mkdirSync(join(dir, 'js'), { recursive: true })
  writeFileSync(join(dir, 'index.html'), '<!doctype html><title>知惠</title>')
  writeFileSync(join(dir, 'js/app.0123abcd.js'), `/* ${'long '.repeat(1000)} */`)
}
