import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fingerprint } from './fingerprint.mjs'
import { run, step } from './step.mjs'

const stampOf = (name) => `dist/${name}.stamp`

const isFresh = ({ name, output }, print) =>
  existsSync(output) && existsSync(stampOf(name)) && readFileSync(stampOf(name), 'utf8') === print

/**
 * Runs a Node script that makes `output`, unless that was made from these very sources. The stamp is
 * written last: a build that was broken off is done again.
 */
export const buildWhenChanged = async (build) => {
  const { name, told, sources, files, output, command, env } = build
  const print = fingerprint(sources, files, { command, env })
  if (isFresh(build, print)) return
  rmSync(stampOf(name), { force: true })
  rmSync(output, { force: true })
  // Taro may end with 0 although it built nothing.
  const succeeded = () => existsSync(output)
  await step(told, () => run(process.execPath, command, { env, succeeded }))
  mkdirSync('dist', { recursive: true })
  writeFileSync(stampOf(name), print)
}
