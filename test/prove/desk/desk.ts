import { CheckPapers } from '../../../contract/check-papers'
import { BrowseQueue } from '../../../contract/browse-queue'
import { InspectClaim } from '../../../contract/inspect-claim'
import { ListOthers } from '../../../contract/list-others'
import { ListQueue } from '../../../contract/list-queue'
import { SearchClaims } from '../../../contract/search-claims'
import { openOffice, openRound, round2026, type Office } from '../../cloudfunctions/people'
import { ask } from '../../cloudfunctions/send'
import { openEmbeddedWorld, type World } from '../../cloudfunctions/world'
import { prove, say, sizeOf, type Proven } from '../proven'
import { castMould, fill, type Names } from './mould'

const MANY = sizeOf('PROVE_DESK_CLAIMS', 20_000)
/** An empty store has no claim to open and no page to show: one page stands for it. */
const FEW = 20
const TIMES = sizeOf('PROVE_DESK_TIMES', 40)
/** Milliseconds, at the server, the slowest of all. */
const MOST = 300

interface Desk {
  readonly world: World
  readonly office: Office
  readonly names: Names
}

const openDesk = async (claims: number): Promise<Desk> => {
  const world = openEmbeddedWorld()
  await openRound(world)
  const office = await openOffice(world)
  const moulds = [
    await castMould(world, office, 'submitted'),
    await castMould(world, office, 'reviewed'),
  ] as const
  const since = Date.now()
  const names = await fill(world, moulds, claims - moulds.length)
  say(`${claims} claims laid down in ${((Date.now() - since) / 1000).toFixed(0)} s`)
  return { world, office, names }
}

type Look = readonly [what: string, run: (desk: Desk) => Promise<{ readonly claims: number }>]

const rowsOf = async (asked: Promise<{ readonly claims: readonly unknown[] }>) => ({
  claims: (await asked).claims.length,
})
const search =
  (textOf: (names: Names) => string) =>
  ({ world, office, names }: Desk) =>
    rowsOf(ask(world, SearchClaims, { text: textOf(names) }, office.city))

/** What a reviewer waits for, each as he meets it. */
const looks: readonly Look[] = [
  [
    'first page, the city',
    ({ world, office }) => rowsOf(ask(world, ListQueue, { state: 'reviewed' }, office.city)),
  ],
  [
    'first page, a county',
    ({ world, office }) => rowsOf(ask(world, ListQueue, { state: 'submitted' }, office.county)),
  ],
  [
    'first page, by item',
    ({ world, office }) => {
      const told = { by: 'item', round: round2026.round, item: 'madrid-trademark' } as const
      return rowsOf(ask(world, BrowseQueue, told, office.city))
    },
  ],
  ['search by claim number', search(({ claim }) => claim)],
  ['search by code', search(({ code }) => code)],
  ['search by certificate', search(({ mark }) => mark)],
  // A beginning that every name has: a full page of both.
  ['search by name', search(({ name }) => name.slice(0, 2))],
  [
    'opening a claim',
    async ({ world, office, names: { claim } }) => {
      // As the page asks: the claim, then what was read of it and what else its applicant has.
      const seen = await ask(world, InspectClaim, { claim }, office.city)
      await Promise.all([
        ask(world, CheckPapers, { claim }, office.city),
        ask(world, ListOthers, { claim }, office.city),
      ])
      return { claims: seen.claim.claim === claim ? 1 : 0 }
    },
  ],
]

const timeOf = async (desk: Desk, [what, run]: Look): Promise<number> => {
  const since = performance.now()
  const { claims } = await run(desk)
  if (claims === 0) throw new Error(`${what} found nothing`)
  return performance.now() - since
}

const at = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ??
  0

/** In turn, so that both meet the same neighbours on the machine. */
const compare = async (full: Desk, small: Desk, look: Look) => {
  const times = { full: [] as number[], small: [] as number[] }
  for (let n = 0; n < TIMES + 5; n += 1) {
    const [many, few] = [await timeOf(full, look), await timeOf(small, look)]
    // The first few are compiled as they run.
    if (n < 5) continue
    times.full.push(many)
    times.small.push(few)
  }
  return {
    what: look[0],
    small: at(times.small, 0.5),
    full: at(times.full, 0.5),
    worst: Math.max(...times.full),
    ratio: at(times.full, 0.5) / at(times.small, 0.5),
  }
}

const proveDesk = async (): Promise<Proven> => {
  const [small, full] = [await openDesk(FEW), await openDesk(MANY)]
  const found: Awaited<ReturnType<typeof compare>>[] = []
  for (const look of looks) found.push(await compare(full, small, look))
  small.world.close()
  full.world.close()
  return {
    tables: [
      {
        title: `What a reviewer waits for at the server, ms, ${TIMES} times each`,
        head: ['what', `median, ${FEW} claims`, `median, ${MANY} claims`, 'worst', 'ratio'],
        rows: found.map(({ what, ...one }) => [
          ...[what, one.small.toFixed(2), one.full.toFixed(2)],
          ...[one.worst.toFixed(1), one.ratio.toFixed(2)],
        ]),
      },
    ],
    failures: found.flatMap(({ what, worst }) =>
      worst < MOST ? [] : [`${what} took ${worst.toFixed(0)} ms, and ${MOST} is the most`],
    ),
    last: `ratio ${Math.max(...found.map(({ ratio }) => ratio)).toFixed(2)}`,
  }
}

await prove(proveDesk)
