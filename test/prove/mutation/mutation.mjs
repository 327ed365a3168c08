import { existsSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { prove, say, sizeOf } from '../proven'

const reportOf = (name) => `test-output/prove/mutation-${name}.json`
/** What none of those tests needs, and no copy is made of. */
const leftOut = [
  // With the house's own configuration there, its six projects would be mixed into this one.
  ...['jest.config.js', 'dist', 'test-output', 'src', 'docs', 'infra', 'types', '.data'],
  ...['test/src', 'test/e2e', 'test/weapp', 'test/photos', 'test/architecture'],
]

/** As the repository's own tests run, but in one project and in Stryker's copy of the house. */
const inJest = (testMatch) => {
  const require = createRequire(resolve('package.json'))
  const { transform, transformIgnorePatterns } = require('./jest.config.js').projects[0]
  const config = { transform, transformIgnorePatterns, testMatch, testTimeout: 60_000 }
  return {
    testRunner: 'jest',
    plugins: ['@stryker-mutator/jest-runner'],
    jest: { projectType: 'custom', config, enableFindRelatedTests: false },
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
  }
}

/**
 * Law and ledger are mutated apart, each watched by its own tests; under its goal, in percent, a part
 * is not watched well enough. Of the law everything is mutated, what is made once when it is loaded
 * too: its articles are nothing else.
 */
const parts = [
  {
    name: 'law',
    goal: 95,
    mutate: ['policy/**/*.ts'],
    watched: {
      buildCommand: 'node test/prove/mutation/bundle-law.mjs',
      testRunner: 'command',
      commandRunner: { command: 'node test/prove/mutation/law.cjs' },
      coverageAnalysis: 'off',
    },
  },
  {
    name: 'ledger',
    goal: 80,
    mutate: ['cloudfunctions/ledger/*.ts'],
    watched: inJest(['<rootDir>/test/prove/mutation/ledger.cjs']),
  },
]

const mutate = ({ name, mutate, watched }) =>
  new Stryker({
    mutate,
    // A sentence worded otherwise is no other law, and a name spelled otherwise does not compile.
    mutator: { excludedMutations: ['StringLiteral'] },
    ignorePatterns: leftOut,
    ...watched,
    concurrency: sizeOf('PROVE_MUTATION_LANES', 2),
    // Generous: on a busy machine, what is only slow would count as noticed.
    timeoutMS: 20_000,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: reportOf(name) },
    tempDirName: 'test-output/stryker',
    allowConsoleColors: false,
    fileLogLevel: 'off',
    logLevel: 'warn',
  }).runMutationTest()

const DETECTED = ['Killed', 'Timeout']
const UNDETECTED = ['Survived', 'NoCoverage']

const mutantsOf = (files) =>
  Object.entries(files).flatMap(([file, { mutants, source }]) => {
    const lines = source.split('\n')
    return mutants.map((mutant) => ({
      file,
      line: mutant.location.start.line,
      status: mutant.status,
      was: lines[mutant.location.start.line - 1].trim(),
      change: `${mutant.mutatorName}: ${mutant.replacement ?? ''}`.replaceAll(/\s+/g, ' '),
    }))
  })

const countIn = (mutants, statuses) =>
  mutants.filter(({ status }) => statuses.includes(status)).length

const scoreOf = (mutants) => {
  const detected = countIn(mutants, DETECTED)
  return (100 * detected) / (detected + countIn(mutants, UNDETECTED))
}

const rowOf = (name, mutants) => [
  ...[name, countIn(mutants, [...DETECTED, ...UNDETECTED]), countIn(mutants, ['Killed'])],
  ...[countIn(mutants, ['Timeout']), countIn(mutants, ['Survived'])],
  ...[countIn(mutants, ['NoCoverage']), scoreOf(mutants).toFixed(1)],
]

const tablesOf = (mutants) => {
  const files = [...new Set(mutants.map(({ file }) => file))].sort()
  const survivors = mutants.filter(({ status }) => UNDETECTED.includes(status))
  return [
    {
      title: 'Mutants',
      head: ['file', 'mutants', 'killed', 'timed out', 'survived', 'no test', 'score %'],
      rows: [
        ...files.map((name) =>
          rowOf(
            name,
            mutants.filter(({ file }) => file === name),
          ),
        ),
        rowOf('all', mutants),
      ],
    },
    {
      title: 'Survivors (the two great races, property tests and the catalogue were not asked)',
      head: ['where', 'change', 'the line as it is'],
      rows: survivors.map(({ file, line, change, was }) => [
        `${file}:${line}`,
        change.slice(0, 70),
        was.slice(0, 80),
      ]),
    },
  ]
}

const runPart = async (part) => {
  const file = reportOf(part.name)
  rmSync(file, { force: true })
  say(`${part.name}: ${part.mutate.join(', ')}`)
  await mutate(part)
  if (!existsSync(file)) throw new Error(`Stryker left no report on the ${part.name}`)
  return mutantsOf(JSON.parse(readFileSync(file, 'utf8')).files)
}

/** `PROVE_MUTATE` names one part, or a file of the law, for a small try. */
const chosen = () => {
  const wanted = process.env.PROVE_MUTATE
  if (wanted === undefined) return parts
  const named = parts.filter(({ name }) => name === wanted)
  return named.length > 0 ? named : [{ ...parts[0], mutate: [wanted] }]
}

const failuresOf = ({ name, goal }, mutants) => {
  const score = scoreOf(mutants)
  return score < goal ? [`the ${name} scores ${score.toFixed(1)} %, and ${goal} is the least`] : []
}

const proveMutation = async () => {
  const mutants = []
  const failures = []
  for (const part of chosen()) {
    const found = await runPart(part)
    mutants.push(...found)
    failures.push(...failuresOf(part, found))
  }
  return { tables: tablesOf(mutants), failures }
}

await prove(proveMutation)
