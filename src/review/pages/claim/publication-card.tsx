import type { ClaimView, Objection } from '../../../../contract/shapes/claim'
import { inspectWords as words } from '../../../../words/screens/review'
import { objectWords } from '../../../../words/screens/review-decide'
import { sayDay, sayTime } from '../../../../words/time'
import { go } from '../../../services/go'
import { Box, Button, Card, Link, Row, Stack, Tag, Words } from '../../../ui'
import { Facts } from '../../parts/facts'
import { maySettle } from './offered-steps'
import type { UsedClaim } from './use-claim'

interface PublicationCardProps {
  claim: ClaimView
  used: UsedClaim
}

const tones = { open: 'warn', upheld: 'bad', dismissed: 'good', moot: 'neutral' } as const

/** The days of its publication, and what was said against the grant. */
export function PublicationCard({ claim, used }: PublicationCardProps) {
  const { publication: its, objections = [] } = claim
  if (!its) return null
  const { publication, from, until } = its
  return (
    <Card
      title={words.publication}
      aside={<Link onTap={() => go('publication', { publication })}>{words.publicPage}</Link>}
    >
      <Stack>
        <Facts facts={[[words.period, words.span(sayDay(from), sayDay(until))]]} />
        {objections.length === 0 ? (
          <Words className="desk-note">{words.noObjection}</Words>
        ) : (
          objections.map((one) => (
            <Said key={one.objection} of={one} onSettle={settleOf(claim, one, used)} />
          ))
        )}
      </Stack>
    </Card>
  )
}

/** Opens the sheet for one objection; nothing where it is not to be settled, or not by this post. */
const settleOf = (claim: ClaimView, { objection, outcome }: Objection, used: UsedClaim) =>
  outcome === 'open' && maySettle(claim, used.desk)
    ? (upheld: boolean) => {
        const { settling } = used.typed
        const same = settling?.objection === objection && settling.upheld === upheld
        used.type({ settling: { objection, upheld }, ...(same ? {} : { why: '' }) })
        used.ask('settle')
      }
    : undefined

interface SaidProps {
  of: Objection
  onSettle: ((upheld: boolean) => void) | undefined
}

function Said({ of, onSettle }: SaidProps) {
  return (
    <Box className="objection">
      <Row apart>
        <Words className="objection__who">{of.who}</Words>
        <Tag tone={tones[of.outcome]}>{words.outcomes[of.outcome]}</Tag>
      </Row>
      <Box className="desk-note">{sayTime(of.at)}</Box>
      <Box className="objection__words">{of.words}</Box>
      {of.why ? <Box className="objection__why">{`${words.settled}${of.why}`}</Box> : null}
      {onSettle ? (
        <Box className="objection__ways">
          <Button kind="secondary" onTap={() => onSettle(false)}>
            {objectWords.dismissed}
          </Button>
          <Button kind="danger" onTap={() => onSettle(true)}>
            {objectWords.upheld}
          </Button>
        </Box>
      ) : null}
    </Box>
  )
}
