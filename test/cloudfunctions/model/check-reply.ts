/** Did the reply tell the truth? Every lie as one line. */
import { isStep, type Deed, type DeedOf } from './deed'
import { claimOf, publicationOf } from './verdict'
import { judgeImport } from './judge-import'
import { applicantOf, type Model } from './state'
import { shown, viewOf, type SeenBy } from './view'
import { plainly } from './walk'

const unless = (what: string, is: unknown, should: unknown): readonly string[] =>
  plainly(is) === plainly(should)
    ? []
    : [`the reply lies: ${what}\n    is     ${plainly(is)}\n    should ${plainly(should)}`]

interface Told {
  readonly claim?: object
  readonly publication?: unknown
}

/** `before`: the model as it stood when it was told. */
export const liesIn = (
  before: Model,
  model: Model,
  deed: Deed,
  reply: unknown,
  today: string,
): readonly string[] => {
  const told = reply as Told
  const view = (claim: string, seenBy: SeenBy, said: object | undefined) =>
    unless('claim', shown(said ?? {}), viewOf(model, claimOf(model, claim), seenBy, today))
  if (isStep(deed)) return view(deed.claim, 'office', told.claim)
  switch (deed.do) {
    case 'start': {
      const { claim } = reply as { readonly claim: string }
      return view(claim, 'applicant', reply as object)
    }
    case 'keep':
    case 'submit':
    case 'withdraw':
      return view(deed.claim, 'applicant', reply as object)
    case 'publish':
      return liesOfPublishing(before, model, deed, reply)
    case 'import':
      return liesOfImport(before, deed, reply)
    case 'open-publication': {
      const { publication, until } = model.publications.at(-1) ?? {}
      const { publication: name, until: last } = reply as { publication: string; until: string }
      return unless('publication', [name, last], [publication, until])
    }
    case 'turn-round': {
      const { status } = reply as { readonly status: string }
      return unless('status', status, deed.open ? 'open' : 'closed')
    }
    case 'register':
    case 'move-house': {
      const { applicant, county } = reply as { applicant: string; county: string }
      const { id } = applicantOf(model, deed.applicant)
      return unless('applicant', [applicant, county], [id, deed.county])
    }
    default:
      return []
  }
}

const liesOfPublishing = (before: Model, model: Model, deed: DeedOf<'publish'>, reply: unknown) => {
  const { published, left, publication } = reply as {
    readonly published: number
    readonly left: number
    readonly publication: { readonly claims: number }
  }
  const { lines } = publicationOf(model, deed.publication)
  const moved = lines.length - publicationOf(before, deed.publication).lines.length
  return unless('published', [published, left, publication.claims], [moved, 0, lines.length])
}

const liesOfImport = (before: Model, deed: DeedOf<'import'>, reply: unknown) => {
  const { good, imported, already, faults } = reply as {
    readonly good: number
    readonly imported: number
    readonly already: number
    readonly faults: readonly { readonly line: number; readonly fault: string }[]
  }
  const judged = judgeImport(before, deed)
  const done = deed.dry || judged.faults.length > 0 ? 0 : judged.good.length
  const told = faults.map(({ line, fault }) => `${line} ${fault}`)
  return unless(
    'import',
    [good, imported, already, [...told].sort()],
    [judged.good.length, done, judged.already, [...judged.faults].sort()],
  )
}
