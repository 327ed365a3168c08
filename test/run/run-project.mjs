import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { runPackage } from './run-tool.mjs'

const folder = 'test-output/jest'
const require = createRequire(import.meta.url)

/** The projects of jest.config.js by name, in its order. */
export const readProjects = () =>
  require('../../jest.config.js').projects.map(({ displayName }) => displayName)

const namesOf = (report, status) =>
  report.testResults.flatMap((suite) =>
    suite.assertionResults
      .filter((test) => test.status === status)
      .map(({ fullName }) => `${path.relative('.', suite.name)}: ${fullName}`),
  )

/** Files that did not even come to their first test. */
const broken = (report) =>
  report.testResults
    .filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
    .map(({ name }) => `${path.relative('.', name)}: did not run`)

const readReport = (file) => {
  const report = JSON.parse(readFileSync(file, 'utf8'))
  return {
    passed: report.numPassedTests,
    failures: [...namesOf(report, 'failed'), ...broken(report)],
    skipped: [...namesOf(report, 'pending'), ...namesOf(report, 'todo')],
  }
}

/** One project of Jest, counted test by test; its files on so many cores. */
export const runProject = async (name, cores = 2) => {
  const outputFile = path.join(folder, `${name}.json`)
  mkdirSync(folder, { recursive: true })
  rmSync(outputFile, { force: true })
  const code = await runPackage('jest/bin/jest.js', [
    ...['--selectProjects', name, '--ci', '--passWithNoTests', '--maxWorkers', String(cores)],
    ...['--json', '--outputFile', outputFile],
  ])
  if (!existsSync(outputFile)) return { passed: 0, failures: [`jest ended with ${code}`] }
  const result = readReport(outputFile)
  // A worker that dies, or a handle that fails at the end, is told by the exit code alone.
  const silent = code !== 0 && result.failures.length === 0
  return silent ? { ...result, failures: [`jest ended with ${code}`] } : result
}
