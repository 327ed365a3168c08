import { queueStates } from '../../contract/shapes/queue'
import { BACKUP_DAYS } from '../stack/backup-days'
import { functionNames, kinds, type FunctionName } from '../stack/kinds'
import { prices } from './prices'

/** What one message was measured to take. */
export interface Measured {
  readonly message: string
  readonly door: FunctionName
  /** How often it is sent for one claim, from the first look to the payment. */
  readonly times: number
  readonly read: number
  readonly write: number
  /** Requests to the table, and milliseconds of the whole, those included. */
  readonly requests: number
  readonly ms: number
}

/** What does not depend on messages. */
export interface Around {
  /** Of one claim, in bytes: its rows; its photos with thumbnails; what is shown of them, over its life. */
  readonly rows: number
  readonly photos: number
  readonly shown: number
  readonly photoCount: number
  /** One photo, read; milliseconds of the reader's function. */
  readonly readingMs: number
  /** One idle round of the notifier. */
  readonly round: { readonly read: number; readonly ms: number }
}

export interface Line {
  readonly what: string
  readonly dollars: number
}

const MONTHS = 12
const MINUTES_A_YEAR = 365 * 24 * 60
const GB = 1e9
const million = (count: number, price: number) => (count / 1e6) * price

/** Lambda's own network to the table, for each request, beside what was measured on one machine. */
export const NETWORK_MS = 4
const LOG_BYTES = 700
/** `infra/stack/watch.ts`: one for each function and six more; what waits and for how long, claims by state, refusals. */
const ALARMS = functionNames.length + 6
const FIGURES = 6 + queueStates.length + 1

/** Seconds times gigabytes. */
const held = (name: FunctionName, ms: number) => (ms / 1_000) * (kinds[name].memory / 1_024)

const inMessages = (messages: readonly Measured[], claims: number): readonly Line[] => {
  const sum = (of: (one: Measured) => number) =>
    claims * messages.reduce((total, one) => total + one.times * of(one), 0)
  const sent = sum(() => 1)
  const busy = sum(({ door, ms, requests }) => held(door, ms + requests * NETWORK_MS))
  return [
    { what: 'gateway', dollars: million(sent, prices.gateway) },
    {
      what: 'functions that answer',
      dollars: million(sent, prices.calls) + busy * prices.gigabyteSecond,
    },
    {
      what: 'table, reading',
      dollars: million(
        sum(({ read }) => read),
        prices.readUnits,
      ),
    },
    {
      what: 'table, writing',
      dollars: million(
        sum(({ write }) => write),
        prices.writeUnits,
      ),
    },
    { what: 'logs', dollars: ((sent * LOG_BYTES) / GB) * prices.logs },
  ]
}

/** A year's stock lies half a year on average in its first, and a whole year in every later one. */
const inStores = (around: Around, claims: number): readonly Line[] => {
  const month = (bytes: number, price: number) => ((bytes * claims) / GB) * price * MONTHS
  const photos = claims * around.photoCount
  const reading = photos * held('reader', around.readingMs) * prices.gigabyteSecond
  return [
    {
      what: 'rows kept a year, recovery and backups',
      dollars: month(around.rows, prices.table + prices.recovery + BACKUP_DAYS * prices.backup),
    },
    { what: 'photos kept a year', dollars: month(around.photos, prices.photos) },
    {
      what: 'photos put and shown',
      dollars:
        (photos * 4 * prices.put + photos * 6 * prices.get) / 1_000 +
        ((claims * around.shown) / GB) * prices.egress,
    },
    { what: 'reading photos', dollars: reading },
  ]
}

/** Whatever nobody claims. */
const always = ({ round }: Around, egress: boolean): readonly Line[] => [
  {
    what: 'the notifier’s rounds',
    dollars:
      million(MINUTES_A_YEAR, prices.calls) +
      million(MINUTES_A_YEAR * round.read, prices.readUnits) +
      MINUTES_A_YEAR * held('notifier', round.ms + round.read * NETWORK_MS) * prices.gigabyteSecond,
  },
  {
    what: 'keys, secrets, alarms, figures',
    dollars:
      MONTHS *
      (2 * prices.key +
        2 * prices.secret +
        ALARMS * prices.alarm +
        FIGURES * prices.metric +
        prices.dashboard),
  },
  ...(egress
    ? [
        {
          what: 'one address towards WeChat',
          dollars: 365 * 24 * (prices.natHour + prices.addressHour),
        },
      ]
    : []),
]

/** A year of a deployment, line by line, in dollars. */
export const reckonYear = (
  told: { readonly messages: readonly Measured[]; readonly around: Around },
  claims: number,
  egress: boolean,
): readonly Line[] => [
  ...always(told.around, egress),
  ...inMessages(told.messages, claims),
  ...inStores(told.around, claims),
]

/** One item, and one partition, takes this many write units a second. */
const MOST_UNITS = 1_000

/** How many submissions a second the busiest row and partition let through, by what one submission writes to each. */
export const mostASecond = (units: ReadonlyMap<string, number>) =>
  [...units]
    .map(([place, taken]) => ({ place, taken, most: Math.floor(MOST_UNITS / taken) }))
    .sort((a, b) => a.most - b.most)
