/**
 * The proofs in the order they run: what each is for, and about how long it takes on two cores.
 * @type {readonly { name: string, entry: string, told: string, minutes: number, server?: true, beside?: string[] }[]}
 */
export const proofs = [
  {
    name: 'kills',
    entry: 'kills/kills.ts',
    told: 'the server is killed under load 20 times, and loses and halves nothing',
    minutes: 4,
    server: true,
  },
  {
    name: 'drill',
    entry: 'drill/drill.ts',
    told: 'a machine is lost and put back with its photos; a program is taken back and brought forward',
    minutes: 2,
    server: true,
  },
  {
    name: 'chaos',
    entry: 'chaos/chaos.ts',
    told: 'stores refuse, WeChat is silent, the clock is turned, the server killed: nothing is lost, and nobody told a lie',
    minutes: 4,
    server: true,
  },
  {
    name: 'sync',
    entry: 'sync/sync.ts',
    told: 'the disk has a write before its reply leaves',
    minutes: 1,
    server: true,
  },
  {
    name: 'load',
    entry: 'load/load.ts',
    told: 'a deadline day: 20 submissions a second with photos, 99 % under a second, and no reading lost',
    minutes: 90,
    server: true,
  },
  {
    name: 'bench',
    entry: 'bench/bench.ts',
    told: 'decisions, eight at once, reach half the rate of their bare transactions',
    minutes: 2,
  },
  {
    name: 'desk',
    entry: 'desk/desk.ts',
    told: 'the queue, a search and a claim come as fast among 20 000 claims as among twenty',
    minutes: 2,
  },
  {
    name: 'ocr',
    entry: 'ocr/ocr.ts',
    told: 'certificates on photos are read, and no false declaration agrees with its photo',
    minutes: 15,
  },
  {
    name: 'policy',
    entry: 'policy/policy.ts',
    told: 'an assessment is ten times as fast as rule engines, and has their sums',
    minutes: 1,
  },
  {
    name: 'capacity',
    entry: 'capacity/capacity.ts',
    told: 'a message costs the same with 100 and with 100 000 claims',
    minutes: 7,
  },
  {
    name: 'model',
    entry: 'model/model.ts',
    told: 'new random sequences of deeds hold against the model, on both tables',
    minutes: 12,
  },
  {
    name: 'fuzz',
    entry: 'fuzz/fuzz.ts',
    told: '10 000 malformed requests of each message: refused as listed, nothing leaks, changes or grows',
    minutes: 15,
  },
  {
    name: 'cold',
    entry: 'cold/cold.mjs',
    told: 'how long each function takes from nothing to a handler, beside the bare SDK',
    minutes: 1,
  },
  {
    name: 'races',
    entry: 'races/races.ts',
    beside: ['races/racer.ts'],
    told: '200 at once get 5 places and one cap exactly, over 4 processes and on a bad network',
    minutes: 3,
  },
  {
    name: 'mutation',
    entry: 'mutation/mutation.mjs',
    told: 'the tests notice when arithmetic and ledger are changed',
    minutes: 20,
  },
  {
    name: 'looks',
    entry: 'looks/looks.ts',
    told: 'every screen at four widths, light, dark and large: nothing cut off, too small or barred',
    minutes: 7,
  },
  {
    name: 'day',
    entry: 'day/day.ts',
    told: 'twenty claims worked off by keys alone and by fingers, to lists whose cells are right',
    minutes: 8,
  },
  {
    name: 'lighthouse',
    entry: 'lighthouse/lighthouse.mjs',
    told: 'the web on a phone: Lighthouse gives 100 thrice, and 95 or more for speed',
    minutes: 7,
  },
]
