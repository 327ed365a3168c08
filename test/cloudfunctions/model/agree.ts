/** Holds the table against the model, row by row: nothing missing, nothing left over, nothing else said. */
import { bookItems, pageOf } from './book'
import { IMPORTED, imageOf, YEARS, type Expected } from './image'
import type { ModelScene } from './scene'
import { standing } from './state'
import { nameOf, plainly, type Snapshot } from './walk'

type Fields = Record<string, unknown>

const parse = (text: string): Fields => JSON.parse(text) as Fields

/** What people, posts and settings are kept in: nothing in the model changes them. */
const isSetUp = (name: string): boolean =>
  /^(openid#|staff |settings |person#[^ ]+ \/ person$)/.test(name)

/** Everything that the table says otherwise than the model, one line each. */
export const disagreements = (
  scene: ModelScene,
  began: Snapshot,
  now: Snapshot,
): readonly string[] => [
  ...unlike(scene, began, readable(now)),
  ...faultsOfSeals(scene, now),
  ...capsPassed(now),
  ...journalOf(scene, began, now),
]

/** Names that the server draws by itself are read as the model names them. */
const readable = (now: Snapshot): Snapshot =>
  new Map(
    [...now].map(([name, text]): readonly [string, string] => {
      if (/ \/ grant#/.test(name)) {
        const { item, year, paper, applicant } = parse(text)
        return [`applicant#${String(applicant)} / grant#${item}#${year}#${paper}`, text]
      }
      if (name.startsWith('reference#'))
        return [name, text.replace(/"grant#[^"]*"/, `"${IMPORTED}"`)]
      return [name, / \/ claim$/.test(name) ? withoutWords(text) : text]
    }),
  )

/** Which cap cut the sum is said in words exactly where one did. */
const withoutWords = (text: string): string => {
  const claim = parse(text)
  const decision = claim['decision'] as Fields | undefined
  if (!decision) return text
  const { trimmedBy, ...rest } = decision
  const told = (trimmedBy !== null) === (rest['trimmed'] !== 0)
  return plainly({ ...claim, decision: told ? rest : decision })
}

const unlike = (scene: ModelScene, began: Snapshot, now: Snapshot): readonly string[] => {
  const expected = new Map(imageOf(scene).map((row) => [nameOf(row.key), row]))
  const left = [...now].flatMap(([name, text]) => {
    if (/^(journal|seals|day)/.test(name) && !expected.has(name))
      return name.startsWith('day') ? [`left over: ${name}`] : []
    if (isSetUp(name)) return began.get(name) === text ? [] : [`changed: ${name} ${text}`]
    const row = expected.get(name)
    return row ? saysElse(name, row, text) : [`left over: ${name} ${text}`]
  })
  const missing = [...expected].flatMap(([name, { idle, fields }]) =>
    idle || now.has(name) ? [] : [`missing: ${name} ${plainly(fields)}`],
  )
  return [...left, ...missing]
}

const saysElse = (name: string, { fields, some }: Expected, text: string): readonly string[] => {
  const row = parse(text)
  const asked = some ? Object.fromEntries(Object.keys(fields).map((one) => [one, row[one]])) : row
  const [is, should] = [plainly(asked), plainly(fields)]
  return is === should ? [] : [`says else: ${name}\n    is     ${is}\n    should ${should}`]
}

/** Every day that was over at the last round is sealed, each on the one before, over all its steps. */
const faultsOfSeals = ({ model }: ModelScene, now: Snapshot): readonly string[] => {
  const seals = [...now]
    .filter(([name]) => name.startsWith('seals '))
    .map(([, text]) => parse(text))
  const told = seals.map(({ day, entries }) => `${String(day)}: ${String(entries)}`)
  const should = model.seals.map((day) => {
    const steps = [...now.keys()].filter((name) => name.startsWith(`day#${day} `))
    return `${day}: ${steps.length}`
  })
  const built = seals.every(({ before }, at) => before === (seals[at - 1]?.['seal'] ?? ''))
  return [
    ...(plainly(told) === plainly(should)
      ? []
      : [`seals: ${plainly(told)}, not ${plainly(should)}`]),
    ...(built ? [] : ['seals: one does not build on the one before']),
  ]
}

const journalOf = ({ model }: ModelScene, began: Snapshot, now: Snapshot): readonly string[] => {
  const lines = (rows: Snapshot) =>
    [...rows.keys()].filter((name) => name.startsWith('journal#')).length
  const told = lines(now) - lines(began)
  return told === model.journal ? [] : [`journal: ${told} lines, not ${model.journal}`]
}

interface Paid {
  readonly applicant: string
  readonly item: string
  readonly year: number
  readonly charge: {
    readonly amount: number
    readonly places: number
    readonly references: string[]
  }
}

/** What stands granted, from the claims and imports of the table alone. */
const paidIn = (now: Snapshot): readonly Paid[] =>
  [...now].flatMap(([name, text]) => {
    if (!/ \/ (claim$|grant#)/.test(name)) return []
    const row = parse(text) as unknown as Paid & { readonly state?: string }
    const stands = row.state === undefined || standing.some((state) => state === row.state)
    return stands ? [row] : []
  })

/** No cap, no quota and no paper is ever passed, whatever else is believed. */
const capsPassed = (now: Snapshot): readonly string[] => {
  const paid = paidIn(now)
  const papers = paid.flatMap(({ charge }) => charge.references)
  const twice = papers.filter((paper, at) => papers.indexOf(paper) < at)
  return [
    ...twice.map((paper) => `paid twice: ${paper}`),
    ...bookItems.flatMap((item) => {
      const own = paid.filter((one) => one.item === item)
      const applicants = new Set(own.map(({ applicant }) => applicant))
      const { places = Infinity } = pageOf(item).caps
      const inYear = (year: number) => own.filter((one) => one.year === year)
      return [
        ...[...applicants].flatMap((applicant) =>
          passedBy(
            item,
            own.filter((one) => one.applicant === applicant),
          ),
        ),
        ...YEARS.filter((year) => sum(inYear(year), 'places') > places).map(
          (year) => `quota passed: ${item} ${year}`,
        ),
      ]
    }),
  ]
}

const sum = (paid: readonly Paid[], of: 'amount' | 'places'): number =>
  paid.reduce((all, { charge }) => all + charge[of], 0)

const passedBy = (item: (typeof bookItems)[number], own: readonly Paid[]): readonly string[] => {
  const { caps } = pageOf(item)
  const passed = (paid: readonly Paid[], fen = Infinity, times = Infinity) =>
    sum(paid, 'amount') > fen || paid.length > times
  return [
    ...(passed(own, caps.everAmount, caps.everClaims) ? [`cap passed for ever: ${item}`] : []),
    ...YEARS.flatMap((year) => {
      const its = own.filter((one) => one.year === year)
      return passed(its, caps.yearAmount, caps.yearClaims) ? [`cap passed: ${item} ${year}`] : []
    }),
  ]
}
