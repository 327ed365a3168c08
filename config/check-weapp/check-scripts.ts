import { readFileSync } from 'node:fs'
import path from 'node:path'
import { runChecks } from 'es-check'
import type { Fault } from './fault'
import { listFiles } from './list-files'

/** The one use of Function that WeChat allows; webpack's runtime looks for the global object with it. */
const allowed = /(?:new )?Function\(\s*["']return this["']\s*\)/g

const forbidden: [RegExp, string][] = [
  [/(?<![\w$.])eval\s*\(/, 'calls eval, which WeChat forbids'],
  [/(?<![\w$.])Function\s*\(/, 'builds code with Function, which WeChat forbids'],
  [/file:\/\//, "tells a path of the builder's machine"],
]

/** Every script: plain ES5, no code made at run time, no trace of the machine it was built on. */
export function checkScripts(root: string): Fault[] {
  return [...notEs5(root), ...listFiles(root, '.js').flatMap((file) => forbiddenIn(root, file))]
}

function notEs5(root: string): Fault[] {
  const files = [path.join(root, '**/*.js').replaceAll('\\', '/')]
  const { errors } = runChecks([{ ecmaVersion: 'es5', files }], {})
  return errors.map(({ file, err }) => ({
    file: path.relative(root, file).replaceAll('\\', '/'),
    what: `is not ES5: ${err.message}`,
  }))
}

function forbiddenIn(root: string, file: string): Fault[] {
  const text = readFileSync(path.join(root, file), 'utf8').replace(allowed, '')
  return forbidden.filter(([sign]) => sign.test(text)).map(([, what]) => ({ file, what }))
}
