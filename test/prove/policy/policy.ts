import { assess } from '../../../policy/assess'
import { itemIds } from '../../../policy/vocabulary'
import { prove, say, sizeOf, type Proven } from '../proven'
import { findQuarrels, type Engine } from './agree'
import { casesOf, type Case } from './cases'
import { comparedItems } from './compared-items'
import { factsOf, MOST_ENTRIES } from './facts'
import { openJsonRules } from './json-rules'
import { measureBundle } from './measure-bundle'
import { percentile, timeEach } from './time-each'
import { openZen } from './zen'

const GOALS = { ratio: 10, microseconds: 50, zipped: 40_000 }
const CASES = sizeOf('PROVE_POLICY_CASES', 2_000)
const ROUNDS = sizeOf('PROVE_POLICY_ROUNDS', 5)

const engines: ReadonlyMap<string, Engine> = new Map([
  ['json-rules-engine', openJsonRules()],
  ['@gorules/zen-engine', openZen()],
])
const ours = 'policy/, with steps and reasons'

const assessOne = ({ told, known }: Case) => assess(told, known)

/** In turn, so that all meet the same neighbours on the machine; a first round warms up. */
const inRounds = async (time: () => Promise<ReadonlyMap<string, readonly number[]>>) => {
  const times = new Map<string, number[]>()
  await time()
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, more] of await time()) times.set(name, [...(times.get(name) ?? []), ...more])
  return times
}

const timeTen = (cases: readonly Case[]) => {
  const facts = cases.map(factsOf)
  return inRounds(async () => {
    const times = new Map([[ours, await timeEach(cases, assessOne)]])
    for (const [name, engine] of engines) times.set(name, await timeEach(facts, engine))
    return times
  })
}

const rowsOf = (what: string, times: ReadonlyMap<string, readonly number[]>) =>
  [...times].map(([name, each]) => [
    ...[what, name, each.length],
    ...[percentile(each, 0.5).toFixed(1), percentile(each, 0.99).toFixed(1)],
  ])

const proveTen = async () => {
  const cases = casesOf(
    comparedItems.map(([item]) => item),
    CASES,
    MOST_ENTRIES,
  )
  const quarrels = await findQuarrels(cases, engines)
  say(`${cases.length} random applicants, ${quarrels.length} sums that differ`)
  const times = await timeTen(cases)
  const medians = new Map([...times].map(([name, each]) => [name, percentile(each, 0.5)]))
  const fastest = Math.min(...[...engines.keys()].map((name) => medians.get(name) ?? 0))
  return {
    quarrels,
    rows: rowsOf('ten items, one or two each', times),
    ratio: fastest / (medians.get(ours) ?? 1),
  }
}

const proveAll = async () => {
  const cases = casesOf(itemIds, CASES, 1)
  const times = await inRounds(async () => new Map([[ours, await timeEach(cases, assessOne)]]))
  const median = percentile(times.get(ours) ?? [], 0.5)
  return { rows: rowsOf(`all ${itemIds.length} items, an entry each`, times), median }
}

const provePolicy = async (): Promise<Proven> => {
  const all = await proveAll()
  const ten = await proveTen()
  const { bytes, zipped } = await measureBundle()
  const ratio = ten.ratio.toFixed(1)
  return {
    tables: [
      {
        title: 'An assessment, in microseconds',
        head: ['what', 'by', 'number', 'median', '99 %'],
        rows: [...all.rows, ...ten.rows],
      },
      {
        title: 'The ten items',
        head: ['item', 'kind of rule'],
        rows: comparedItems,
      },
      {
        title: 'Goals',
        head: ['what', 'goal', 'found'],
        rows: [
          ['times as fast as the faster engine', `≥ ${GOALS.ratio}`, ratio],
          ['all items, median µs', `≤ ${GOALS.microseconds}`, all.median.toFixed(1)],
          [`policy/ minified (${bytes} bytes), gzip`, `< ${GOALS.zipped}`, zipped],
        ],
      },
    ],
    failures: [
      ...ten.quarrels,
      ...(ten.ratio < GOALS.ratio
        ? [`${ratio} times as fast, and ${GOALS.ratio} is the goal`]
        : []),
      ...(all.median > GOALS.microseconds
        ? [`${all.median.toFixed(1)} µs for all items, and ${GOALS.microseconds} is the goal`]
        : []),
      ...(zipped >= GOALS.zipped ? [`${zipped} bytes, and ${GOALS.zipped} is the goal`] : []),
    ],
    last: `ratio ${ratio}`,
  }
}

await prove(provePolicy)
