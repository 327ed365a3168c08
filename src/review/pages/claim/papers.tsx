import type { ApplicantView } from '../../../../contract/shapes/applicant'
import type { Reference } from '../../../../contract/shapes/claim'
import type { ItemId } from '../../../../policy/vocabulary'
import { holderLabel, referenceWords } from '../../../../words/references'
import { inspectWords as words } from '../../../../words/screens/review'
import { sayDay } from '../../../../words/time'
import { Box, Tag, Words } from '../../../ui'
import { bearsName } from './bears-name'

export interface PapersProps {
  item: ItemId
  references: readonly Reference[]
  applicant: ApplicantView
  /** In columns under a head where the screen is wide. */
  wide?: boolean
}

/** Each certificate or paper with number, holder and date; a strange holder is marked. */
export function Papers({ item, references, applicant, wide }: PapersProps) {
  return (
    <Box className={`papers ${wide ? 'papers--wide' : ''}`}>
      <Box className="paper paper--head" quiet>
        <Words>{referenceWords(item).label}</Words>
        <Words>{holderLabel(item)}</Words>
        <Words>{words.date}</Words>
      </Box>
      {references.map(({ number, holder, date }, at) => (
        <Box key={at} className="paper">
          <Words className="paper__number">{number || words.empty}</Words>
          <Box className="paper__holder">
            <Words>{holder}</Words>
            {bearsName(item, holder, applicant) ? null : <Tag tone="warn">{words.otherName}</Tag>}
          </Box>
          <Words className="paper__date">{date ? sayDay(date) : words.empty}</Words>
        </Box>
      ))}
    </Box>
  )
}
