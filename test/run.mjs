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

const tools = [
  ['format', () => runTool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])],
  ['lint', () => runTool('eslint/bin/eslint.js', ['.', '--max-warnings', '0'])],
  ['types', () => runTool('typescript/bin/tsc', ['--noEmit'])],
  ['types of infra', () => runTool('typescript/bin/tsc', ['--noEmit', '--project', 'infra'])],
]
const projects = () => readProjects().map((name) => [name, () => runProject(name)])

const timed = async ([name, run]) => {
  console.log(`\n— ${name}`)
  const since = Date.now()
  const { passed, failures, skipped = [] } = await run()
  return { name, passed, failures, skipped, seconds: (Date.now() - since) / 1000 }
}

const wanted = process.argv.slice(2)
const isWanted = ([name]) => wanted.length === 0 || wanted.includes(name.split(' ')[0])

const installed = await timed(['install', install])
const steps = installed.failures.length > 0 ? [] : [...tools, ...projects()].filter(isWanted)
const results = [installed]
for (const step of steps) results.push(await timed(step))

const strict = process.env.CI === 'true'
console.log(tellSummary(results, strict))
if (failedIn(results, strict) > 0) process.exitCode = 1
