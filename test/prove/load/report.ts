import { countEach, type Proven, type Table } from '../proven'
import type { Drained } from './drain'
import type { Run } from './run-stretch'
import { refusalsTable, timesTable, type Times } from './tally'

/** Milliseconds that no message takes longer than, but one in a hundred. */
export const MOST_MS = 1_000
/** A colleague was faster: what a reviewer is told then is no error. */
const usual = /^(assign|accept)-claim: moved-on$/
/** What may be missing of the rate: the last second's rounding. */
const NEARLY = 0.98

interface Memory {
  readonly begin: number
  readonly most: number
  readonly end: number
}
interface Found {
  readonly sizes: Readonly<Record<'minutes' | 'rate' | 'companies' | 'servers' | 'side', number>>
  readonly runs: readonly Run[]
  readonly memory: { readonly server: Memory; readonly reader: Memory }
  readonly drained: Drained
  readonly states: readonly string[]
  readonly wrong: readonly string[]
}

const slowest = ({ tally }: Run): Times | undefined =>
  [...tally.sums()].sort((a, b) => b.p99 - a.p99)[0]

const errorsOf = ({ tally }: Run): readonly string[] => [
  ...tally.faults,
  ...tally.refusals.filter((why) => !usual.test(why)),
]

const stretchesTable = (runs: readonly Run[]): Table => ({
  title: 'At more and more submissions a second',
  head: ['wanted', 'reached', 'slowest', '99 %', 'errors', 'server', 'reader', 'driver', 'stolen'],
  rows: runs.map((run) => [
    ...[run.rate, run.reached.toFixed(1), slowest(run)?.name ?? ''],
    ...[slowest(run)?.p99.toFixed(0) ?? '', errorsOf(run).length],
    ...[run.cores.server, run.cores.reader, run.cores.driver, run.cores.stolen].map((cores) =>
      cores.toFixed(2),
    ),
  ]),
})

const memoryTable = ({ memory }: Found): Table => ({
  title: 'Memory in MB',
  head: ['process', 'start', 'most', 'end'],
  rows: Object.entries(memory).map(([name, { begin, most, end }]) => [
    name,
    ...[begin, most, end].map((megabytes) => megabytes.toFixed(0)),
  ]),
})

const readingTable = ({ drained: { before, left, seconds }, states }: Found): Table => {
  const rate = (before - left) / seconds
  return {
    title: 'Photos read',
    head: ['', ''],
    rows: [
      ['waiting when the last was handed in', before],
      ['read a minute from then on', (rate * 60).toFixed(1)],
      ['minutes waited for', (seconds / 60).toFixed(1)],
      ['waiting then', left],
      ...(left > 0 ? [['minutes more that they would take', (left / rate / 60).toFixed(0)]] : []),
      ...countEach(states).map(([state, times]) => [`in the end ${state}`, times]),
    ],
  }
}

/** The first thing that did not hold as more came. */
const sayBroken = (runs: readonly Run[]): string => {
  const last = runs.at(-1)
  const worst = last && slowest(last)
  const [error] = last ? errorsOf(last) : []
  if (!last || !worst) return 'nothing was tried'
  if (error !== undefined) return `at ${last.rate} a second: ${error}`
  if (worst.p99 < MOST_MS) return `nothing, up to ${last.rate} a second`
  return `at ${last.rate} a second: ${worst.name}, 99 % under ${worst.p99.toFixed(0)} ms`
}

const judge = ({ runs: [run], sizes }: Found): readonly string[] => {
  if (!run) return ['nothing was handed in']
  const slow = run.tally.sums().filter(({ p99 }) => p99 >= MOST_MS)
  return [
    ...(run.reached >= sizes.rate * NEARLY
      ? []
      : [`${run.reached.toFixed(1)} were handed in a second, and ${sizes.rate} is the least`]),
    ...slow.map(({ name, p99 }) => `${name}: 99 % under ${p99.toFixed(0)} ms`),
    ...errorsOf(run),
  ]
}

export const report = (found: Found): Proven => {
  const { sizes, runs, drained, wrong } = found
  const [run] = runs
  return {
    tables: [
      {
        title: `${sizes.minutes} min, ${sizes.companies} companies with their drafts registered before, photos of ${sizes.side} px, ${sizes.servers} processes that answer`,
        head: ['handed in', 'a second', 'still to be read', 'what broke first'],
        rows: [[run?.handedIn ?? 0, run?.reached.toFixed(1) ?? 0, drained.before, sayBroken(runs)]],
      },
      ...(run
        ? [
            timesTable(
              'Milliseconds from when a message was meant to set out',
              run.tally,
              run.seconds,
            ),
            refusalsTable(run.tally),
          ]
        : []),
      stretchesTable(runs),
      memoryTable(found),
      readingTable(found),
    ],
    failures: [...judge(found), ...wrong],
  }
}
