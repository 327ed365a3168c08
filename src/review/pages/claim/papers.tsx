import type { CheckedReference } from '../../../../contract/check-papers'
import type { ApplicantView } from '../../../../contract/shapes/applicant'
import type { ClaimEntry, Reference } from '../../../../contract/shapes/claim'
import type { Verdict } from '../../../../contract/shapes/reading'
import type { ItemId } from '../../../../policy/vocabulary'
import { holderLabel, referenceWords } from '../../../../words/references'
import { inspectWords as words } from '../../../../words/screens/review'
import { sayDay } from '../../../../words/time'
import { Box, Tag, Words } from '../../../ui'
import { bearsName } from './bears-name'
import type { Looking } from './use-looking'
import { VerdictTag } from './verdict-tag'

/** A reference and what the photos say of it, once that is known. */
export interface Paper {
  readonly reference: Reference
  readonly check: CheckedReference | undefined
}

export const papersOf = (
  entries: readonly ClaimEntry[],
  checks: readonly CheckedReference[] | undefined,
): readonly (readonly Paper[])[] =>
  entries.map(({ references }, entry) =>
    references.map((reference, place) => ({
      reference,
      check: checks?.find((one) => one.entry === entry && one.reference === place),
    })),
  )

export interface PapersProps {
  item: ItemId
  papers: readonly Paper[]
  applicant: ApplicantView
  onLook: Looking['lookAt']
  /** In columns under a head where the screen is wide. */
  wide?: boolean
}

/** Each certificate or paper with number, holder and date beside what its photo says; a strange holder is marked. */
export function Papers({ item, papers, applicant, onLook, wide }: PapersProps) {
  return (
    <Box className={`papers ${wide ? 'papers--wide' : ''}`}>
      <Box className="paper paper--head" quiet>
        <Words>{referenceWords(item).label}</Words>
        <Words>{holderLabel(item)}</Words>
        <Words>{words.date}</Words>
      </Box>
      {papers.map((paper, at) => (
        <Row key={at} {...{ item, paper, applicant, onLook }} />
      ))}
    </Box>
  )
}

interface RowProps extends Pick<PapersProps, 'item' | 'applicant' | 'onLook'> {
  paper: Paper
}

function Row({ item, paper: { reference, check }, applicant, onLook }: RowProps) {
  const { number, holder, date } = reference
  const tag = (label: string, declared: string, verdict: Verdict | undefined) => (
    <VerdictTag {...{ label, declared, verdict, onLook }} />
  )
  return (
    <Box className="paper">
      <Box className="paper__number">
        <Words>{number || words.empty}</Words>
        {tag(referenceWords(item).label, number, check?.number)}
      </Box>
      <Box className="paper__holder">
        <Words>{holder}</Words>
        {bearsName(item, holder, applicant) ? null : <Tag tone="warn">{words.otherName}</Tag>}
        {tag(holderLabel(item), holder, check?.holder)}
      </Box>
      <Box className="paper__date">
        <Words>{date ? sayDay(date) : words.empty}</Words>
        {tag(words.date, date ? sayDay(date) : '', asDay(check?.date))}
      </Box>
    </Box>
  )
}

/** What was read of a day is a day, where it could be read whole. */
const asDay = (verdict: Verdict | undefined): Verdict | undefined =>
  verdict?.read && /^\d{4}-\d{2}-\d{2}$/.test(verdict.read)
    ? { ...verdict, read: sayDay(verdict.read) }
    : verdict
