/**
 * Commands as fast-check draws them: numbers that pick among what the model holds when their turn
 * comes, so that a command keeps its sense when others before it are left out.
 */
import fc from 'fast-check'
import type { StepDeed } from './deed'

interface Pick {
  /** Among those that the step may follow; else among all. */
  readonly fit: boolean
  readonly nth: number
}

export interface PutSpec {
  readonly variant: number
  readonly from: number
  readonly size: number
  readonly otherwise: boolean
}

export type Flaw = 'none' | 'date' | 'photo'

export interface StepCommand {
  readonly do: StepDeed['do']
  readonly at: Pick
  readonly by: Pick
  readonly stale: boolean
  readonly key: 'none' | 'fresh' | 'reused'
  /** Days from today, whom, which: whatever the step asks. */
  readonly which: number
  readonly amount: 'top' | 'half' | 'over' | 'under' | 'nothing'
  readonly pieces: { readonly skip: number; readonly take: number; readonly wrong: boolean } | null
  readonly upheld: boolean
}

export interface ImportSpec {
  readonly applicant: number
  readonly item: number
  readonly year: number
  readonly amount: number
  readonly places: number
  readonly paper: number
  readonly put: PutSpec
}

export type Command =
  | StepCommand
  | {
      readonly do: 'start'
      readonly applicant: number
      readonly item: number
      readonly puts: readonly PutSpec[]
      readonly flaw: Flaw
      readonly named: boolean
    }
  | {
      readonly do: 'keep'
      readonly at: Pick
      readonly puts: readonly PutSpec[]
      readonly flaw: Flaw
    }
  | {
      readonly do: 'submit' | 'withdraw'
      readonly at: Pick
      readonly stale: boolean
      readonly key: StepCommand['key']
      readonly foreign: boolean
    }
  /** Whatever comes next in the claim's life, by somebody who may. */
  | { readonly do: 'carry'; readonly nth: number }
  /** A request that had a name, told again. */
  | { readonly do: 'again'; readonly back: number; readonly stolen: boolean }
  /** Two steps at once. */
  | { readonly do: 'both'; readonly steps: readonly [StepCommand, StepCommand] }
  | { readonly do: 'days'; readonly days: number }
  | { readonly do: 'notify' }
  | { readonly do: 'turn-round'; readonly which: boolean }
  | {
      readonly do: 'open-publication'
      readonly which: boolean
      readonly ahead: number
      readonly days: number
    }
  | { readonly do: 'publish'; readonly nth: number }
  | { readonly do: 'profile'; readonly applicant: number; readonly far: boolean }
  | { readonly do: 'import'; readonly dry: boolean; readonly rows: readonly ImportSpec[] }

/** Every number as often as another: small ones would pick the same again and again. */
const upTo = (max: number) => fc.noBias(fc.nat({ max }))
const nth = upTo(9_999)
const rarely = (weight: number) =>
  fc.oneof({ weight, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) })
const mostly = (weight: number) => rarely(weight).map((seldom) => !seldom)

const pick: fc.Arbitrary<Pick> = fc.record({ fit: mostly(9), nth })
const put: fc.Arbitrary<PutSpec> = fc.record({
  variant: upTo(9),
  from: upTo(199),
  size: upTo(3),
  otherwise: fc.boolean(),
})
const puts = fc.oneof(
  { weight: 9, arbitrary: fc.array(put, { minLength: 1, maxLength: 2 }) },
  { weight: 1, arbitrary: fc.constant([]) },
)
const flaw = fc.constantFrom<Flaw[]>(...Array<Flaw>(10).fill('none'), 'date', 'photo')
const key = fc.constantFrom<StepCommand['key'][]>(
  ...(['none', 'none', 'none', 'fresh', 'fresh', 'fresh', 'reused'] as const),
)

const steps = {
  ...{ accept: 2, return: 3, review: 2, approve: 12, reject: 2, undo: 4 },
  ...{ assign: 8, object: 3, settle: 3, pay: 2 },
} as const satisfies Readonly<Record<StepDeed['do'], number>>

const stepNames = Object.entries(steps).flatMap(([name, weight]) =>
  Array<StepDeed['do']>(weight).fill(name as StepDeed['do']),
)

const stepOf = (names: readonly StepDeed['do'][]): fc.Arbitrary<StepCommand> =>
  fc.record({
    do: fc.constantFrom(...names),
    ...{ at: pick, by: pick, stale: rarely(15), key, which: nth },
    amount: fc.constantFrom(
      ...(['top', 'top', 'top', 'half', 'over', 'under', 'nothing'] as const),
    ),
    pieces: fc.option(
      fc.record({
        skip: upTo(3),
        take: fc.integer({ min: 1, max: 40 }),
        wrong: rarely(9),
      }),
      { freq: 2 },
    ),
    upheld: fc.boolean(),
  })

/** Steps that touch the ledger, told by those who may: two of them are told at once. */
const rivals = stepOf([
  ...Array<'approve'>(6).fill('approve'),
  'undo',
  'undo',
  'reject',
  'settle',
]).map((step): StepCommand => ({
  ...step,
  ...{ stale: false, key: 'none', at: { ...step.at, fit: true }, by: { ...step.by, fit: true } },
  amount: step.amount === 'half' ? 'half' : 'top',
  pieces: step.pieces && !step.pieces.wrong ? step.pieces : null,
}))

const others: readonly { readonly weight: number; readonly arbitrary: fc.Arbitrary<Command> }[] = [
  {
    weight: 16,
    arbitrary: fc.record({
      do: fc.constant('start' as const),
      ...{ applicant: nth, item: nth, puts, flaw, named: fc.boolean() },
    }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('keep' as const), at: pick, puts, flaw }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom(...(['submit', 'submit', 'submit', 'withdraw'] as const)),
      ...{ at: pick, stale: rarely(15), key, foreign: rarely(19) },
    }),
  },
  { weight: 110, arbitrary: fc.record({ do: fc.constant('carry' as const), nth }) },
  {
    weight: 7,
    arbitrary: fc.record({ do: fc.constant('again' as const), back: upTo(4), stolen: rarely(3) }),
  },
  {
    weight: 20,
    arbitrary: fc.record({ do: fc.constant('both' as const), steps: fc.tuple(rivals, rivals) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('days' as const),
      days: fc.integer({ min: 1, max: 6 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('notify' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('turn-round' as const), which: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('open-publication' as const),
      ...{ which: fc.boolean(), ahead: fc.constantFrom(-1, 0, 1, 2, 400), days: upTo(4) },
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('publish' as const), nth }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('profile' as const),
      ...{ applicant: nth, far: fc.boolean() },
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('import' as const),
      dry: rarely(3),
      rows: fc.array(
        fc.record({
          ...{ applicant: nth, item: nth, year: upTo(2), amount: upTo(4) },
          ...{ places: fc.integer({ min: 1, max: 3 }), paper: upTo(3), put },
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  },
]

export const commandsOf = (most: number): fc.Arbitrary<readonly Command[]> =>
  fc.array(fc.oneof({ weight: 40, arbitrary: stepOf(stepNames) }, ...others), {
    minLength: Math.ceil(most / 2),
    maxLength: most,
    size: 'max',
  })
