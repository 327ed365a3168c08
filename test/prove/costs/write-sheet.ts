import { kinds } from '../../../infra/stack/kinds'
import {
  mostASecond,
  NETWORK_MS,
  reckonYear,
  type Around,
  type Line,
  type Measured,
} from '../../../infra/costs/reckon'
import { PHOTOS } from './life'

export interface Sheet {
  readonly messages: readonly Measured[]
  readonly around: Around
  /** Write units that one submission takes of each row and of each partition. */
  readonly heat: ReadonlyMap<string, number>
}

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const dollars = (sum: number): string =>
  sum.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

const sumOf = (lines: readonly Line[]): number => lines.reduce((sum, one) => sum + one.dollars, 0)

const SIZES = [1_000, 100_000, 10_000_000]

const sumsIn = (sheet: Sheet): string => {
  const years = SIZES.map((claims) => reckonYear(sheet, claims, true))
  const [first = []] = years
  const rows = first.map(({ what }, at) => [
    what,
    ...years.map((year) => dollars(year[at]?.dollars ?? 0)),
  ])
  const all = ['**all**', ...years.map((year) => `**${dollars(sumOf(year))}**`)]
  const each = ['a claim', ...years.map((year, at) => (sumOf(year) / (SIZES[at] ?? 1)).toFixed(4))]
  const head = ['dollars a year', ...SIZES.map((claims) => `${claims.toLocaleString('en')} claims`)]
  return table(head, [...rows, all, each])
}

const messagesIn = ({ messages }: Sheet): string =>
  table(
    ['message', 'times a claim', 'read units', 'write units', 'requests to the table', 'ms', 'MB'],
    messages.map(({ message, door, times, read, write, requests, ms }) => [
      ...[message, times, read, write, requests, ms.toFixed(1), kinds[door].memory],
    ]),
  )

const heatIn = ({ heat }: Sheet): string =>
  table(
    ['what one submission writes to', 'write units', 'most submissions a second'],
    mostASecond(heat)
      .slice(0, 6)
      .map(({ place, taken, most }) => [place, taken, most]),
  )

/** `docs/costs.md`: what was measured, what follows for three sizes, and what gives first. */
export const writeSheet = (sheet: Sheet): string => `# What it costs

Written by \`npm run costs\`, which takes one claim through its whole life on DynamoDB Local, meters every message,
and multiplies. Nothing here was seen on a bill. Units are exact (reads as the table told, transactions reckoned from
their rows); milliseconds are of one machine, the table's answers included, ${NETWORK_MS} more are reckoned for each request to the table; prices stand in
\`infra/costs/prices.ts\` (dollars, us-east-1, on demand, no free tier): put your region's in.

${sumsIn(sheet)}

A claim keeps ${Math.round(sheet.around.rows / 1024)} KiB of rows and ${(sheet.around.photos / 1e6).toFixed(1)} MB of ${PHOTOS} photos
with what is shown of them. Later years cost the stores of the years before once more.

## What was measured

How often a message is sent for one claim is an assumption (\`test/prove/costs/life.ts\`).

${messagesIn(sheet)}

An idle round of the notifier takes ${sheet.around.round.read} read units at most and ${sheet.around.round.ms.toFixed(1)} ms; a photo ${sheet.around.readingMs} ms of the reader (0017).

## What gives first

DynamoDB takes 1 000 write units a second of one item and of one partition's neighbours that can't be split:

${heatIn(sheet)}

- **1 000 and 100 000 claims a year** are eleven in an hour at most: nothing gives, and what runs all day long (the
  address towards WeChat, keys, alarms) is most of the bill. Without \`fixedEgress\` a thousand claims cost ${dollars(sumOf(reckonYear(sheet, 1_000, false)))}.
- **10 000 000**, a province's: nineteen a minute all year, but with a twentieth of them in the last hour of a round
  it is 139 a second. That the rows above still take. What changes:
  - the outbox and what waits to be read are one partition each, read from its beginning: they want shards by the
    last digit of the claim's number, and a notifier for each;
  - whole-table work (verify, reconcile, export) walks hundreds of gigabytes: it wants an export of the table to the
    store and a reader beside it;
  - Lambda's usual limit of 1 000 at once holds about 10 000 messages a second, but ${PHOTOS} photos a claim are 556 a second on
    that last hour, and reading them all at once would want more readers than an account has: they queue, and the
    queue drains in hours; say so on the screen, as it does now;
  - the table is cheaper with reserved capacity than on demand.
`
