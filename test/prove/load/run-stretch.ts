import { say } from '../proven'
import { waitUntil, type Day } from './day'
import { reviewOnAndOn, type Reviewer } from './review'
import { openTally, type Tally } from './tally'
import { visit, VISIT_MS, type Draft } from './visit'
import { stolenSeconds, type Watch } from './watch-process'

interface Plan {
  /** Companies that come in a second. */
  readonly rate: number
  readonly seconds: number
  readonly left: Iterator<Draft>
  readonly reviewers: readonly Reviewer[]
  readonly watches: { readonly server: Watch; readonly reader: Watch }
}

/** Cores that each took; `stolen` are those that the machine below gave to others meanwhile. */
interface Cores {
  readonly server: number
  readonly reader: number
  readonly driver: number
  readonly stolen: number
}

export interface Run {
  readonly rate: number
  readonly seconds: number
  readonly handedIn: number
  /** Claims that were handed in a second, from the first to the last. */
  readonly reached: number
  readonly tally: Tally
  readonly cores: Cores
}

const ownSeconds = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

const measureCores = ({ server, reader }: Plan['watches']) => {
  const read = () => ({
    at: performance.now() / 1000,
    server: server.seconds(),
    reader: reader.seconds(),
    driver: ownSeconds(),
    stolen: stolenSeconds(),
  })
  const before = read()
  return () => {
    const now = read()
    const of = (name: keyof Cores) => (now[name] - before[name]) / (now.at - before.at)
    return {
      server: of('server'),
      reader: of('reader'),
      driver: of('driver'),
      stolen: of('stolen'),
    }
  }
}

/** Companies come at their moments, whether or not the server keeps up, and reviewers work beside them. */
export const runStretch = async (day: Day, plan: Plan): Promise<Run> => {
  const { rate, seconds, left, reviewers } = plan
  const stretch = { day, tally: openTally() }
  const already = day.handedIn.size
  const cores = measureCores(plan.watches)
  const begin = performance.now()
  const end = begin + seconds * 1000
  const works = reviewers.map((one, n) =>
    reviewOnAndOn(stretch, one, begin + VISIT_MS + n * 400, end),
  )
  for (let n = 0; n < rate * seconds; n += 1) {
    const arrives = begin + (n * 1000) / rate
    const { value } = left.next() as IteratorResult<Draft, undefined>
    if (!value) throw new Error('there are too few drafts')
    await waitUntil(arrives)
    works.push(visit(stretch, value, arrives))
  }
  await Promise.all(works)
  // The first handed in when the last had as long to go.
  const took = (performance.now() - begin - VISIT_MS) / 1000
  const handedIn = day.handedIn.size - already
  say(`${handedIn} handed in at ${rate} a second, ${stretch.tally.faults.length} not answered`)
  return { rate, seconds, handedIn, reached: handedIn / took, tally: stretch.tally, cores: cores() }
}
