// What `npm test` runs, on a fresh clone with nothing installed: plain Node, no packages.
// `npm test -- lint server` runs these steps alone.
import { chdir } from 'node:process'
import { fileURLToPath } from 'node:url'
import { installPackages, isInstalled } from '../local/start/packages.mjs'
import { refuseOldNode } from '../local/start/refuse-old-node.mjs'
import { readProjects, runProject } from './run/run-project.mjs'
import { runTool } from './run/run-tool.mjs'
import { failedIn, tellSummary } from './run/tell-summary.mjs'

chdir(fileURLToPath(new URL('..', import.meta.url)))

const install = async () => {
  try {
    refuseOldNode(process.versions.node)
    if (!isInstalled()) await installPackages()
    if (!isInstalled('infra')) await installPackages('infra', 'installing what deploys')
    return { passed: 1, failures: [] }
  } catch (cause) {
    return { passed: 0, failures: [cause.message] }
  }
}

/** What takes one core for long, and what is done on the other meanwhile. */
const linter = ['lint', () => runTool('eslint/bin/eslint.js', ['.', '--max-warnings', '0'])]
const tools = [
  ['format', () => runTool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])],
  ['types', () => runTool('typescript/bin/tsc', ['--noEmit'])],
  ['types of infra', () => runTool('typescript/bin/tsc', ['--noEmit', '--project', 'infra'])],
  ['policy', () => runProject('policy', 1)],
]
const projects = () =>
  readProjects()
    .filter((name) => name !== 'policy')
    .map((name) => [name, () => runProject(name)])

const timed = async ([name, run]) => {
  console.log(`\n— ${name}`)
  const since = Date.now()
  const { passed, failures, skipped = [] } = await run()
  return { name, passed, failures, skipped, seconds: (Date.now() - since) / 1000 }
}

const inTurn = async (steps) => {
  const results = []
  for (const step of steps) results.push(await timed(step))
  return results
}

const wanted = process.argv.slice(2)
const isWanted = ([name]) => wanted.length === 0 || wanted.includes(name.split(' ')[0])

const installed = await timed(['install', install])
const results = [installed]
if (installed.failures.length === 0) {
  const lanes = [[linter], tools].map((lane) => inTurn(lane.filter(isWanted)))
  results.push(...(await Promise.all(lanes)).flat())
  results.push(...(await inTurn(projects().filter(isWanted))))
}

const strict = process.env.CI === 'true'
console.log(tellSummary(results, strict))
if (failedIn(results, strict) > 0) process.exitCode = 1
