import type { ClaimView } from '../../../../contract/shapes/claim'
import { itemOf } from '../../../../policy/edition'
import { stateWords } from '../../../../words/claim-states'
import { sayAward, sayMoney } from '../../../../words/money'
import { sayArticle } from '../../../../words/say-article'
import { inspectWords as words } from '../../../../words/screens/review'
import { sayDay, sayTime } from '../../../../words/time'
import { stateTone } from '../../../frames/state-tone'
import { assessView } from '../../../services/assess-view'
import { Box, Row, Tag, Words } from '../../../ui'
import { Handler } from './handler'
import { isLapsed } from './offered-steps'
import { PaperLinks } from './paper-links'
import { asDecided } from './pieces'
import type { UsedClaim } from './use-claim'
import { shanghaiToday } from '../../../services/today'

/** What is claimed, under which number, where it stands, and what it is about in money. */
export function ClaimHead({ claim, used }: { claim: ClaimView; used: UsedClaim }) {
  return (
    <Box className="head">
      <Box className="head__about">
        <What claim={claim} />
        <Sum claim={claim} />
      </Box>
      <Box className="head__tools">
        <Handler claim={claim} used={used} />
        <PaperLinks claim={claim} />
      </Box>
    </Box>
  )
}

function What({ claim }: { claim: ClaimView }) {
  const submitted = claim.history.find(({ to }) => to === 'submitted')
  return (
    <Box className="head__main">
      <Row>
        <Words className="head__number">{claim.claim}</Words>
        <Tag tone={stateTone[claim.state]}>{stateWords[claim.state]}</Tag>
        {claim.offered ? <Tag>{words.offered}</Tag> : null}
      </Row>
      <Box as="h2" className="head__item">
        {itemOf(claim.item).title}
      </Box>
      <Box className="head__note">
        {[
          sayArticle(itemOf(claim.item).article),
          submitted ? `${words.submitted} ${sayTime(submitted.at)}` : '',
        ].join(' · ')}
      </Box>
      <Due claim={claim} />
    </Box>
  )
}

/** The last day of a correction; once it has passed, said in red. */
function Due({ claim }: { claim: ClaimView }) {
  if (claim.state !== 'returned' || claim.due === undefined) return null
  const late = isLapsed(claim, shanghaiToday())
  return (
    <Box className={`head__due ${late ? 'head__due--late' : ''}`}>
      {`${words.due} ${sayDay(claim.due)}${late ? `　${words.overdue}` : ''}`}
    </Box>
  )
}

/** What it comes to now; what it came to when it was handed in, where that was another sum. */
function Sum({ claim }: { claim: ClaimView }) {
  if (claim.approved !== undefined)
    return <Figure label={words.approved} figure={sayMoney(claim.approved)} />
  const now = sayAward(assessView(asDecided(claim)).award)
  const before = sayAward(claim.award)
  return (
    <Figure
      label={words.assessed}
      figure={now}
      note={now === before ? '' : `${words.submittedSum}${before}`}
    />
  )
}

function Figure({ label, figure, note }: { label: string; figure: string; note?: string }) {
  return (
    <Box className="head__sum">
      <Box className="head__note">{label}</Box>
      <Box className="head__figure">{figure}</Box>
      {note ? <Box className="head__note">{note}</Box> : null}
    </Box>
  )
}
