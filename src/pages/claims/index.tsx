import type { ClaimSummary } from '../../../contract/shapes/claim'
import { ListClaims } from '../../../contract/list-claims'
import { itemTitles } from '../../../policy/titles'
import { stateWords } from '../../../words/claim-states'
import { sayAward, sayMoney } from '../../../words/money'
import { claimsWords as words } from '../../../words/screens/claims'
import { sayDay, sayTime } from '../../../words/time'
import { ApplicantFirst, Loaded } from '../../frames/loaded'
import { MainTabs } from '../../frames/main-tabs'
import { MoreRows } from '../../frames/more-rows'
import { WhenSignedIn } from '../../frames/when-signed-in'
import { stateTone } from '../../frames/state-tone'
import { go } from '../../services/go'
import { usePages } from '../../services/use-pages'
import { Box, Button, Card, Cell, Empty, Row, Screen, Stack, Tag } from '../../ui'
import './index.scss'

export default function ClaimsPage() {
  return (
    <Screen title={words.title} tabs={<MainTabs value="claims" />}>
      <WhenSignedIn>
        {(me) => (me.acting === null ? <ApplicantFirst /> : <Claims key={me.acting} />)}
      </WhenSignedIn>
    </Screen>
  )
}

function Claims() {
  const claims = usePages(ListClaims, {}, ({ claims }) => claims)
  return (
    <Loaded from={claims.first}>
      {() => (
        <Stack>
          <Row>
            <Button onTap={() => go('self-check')}>{words.check}</Button>
            <Button kind="secondary" onTap={() => go('choose-item')}>
              {words.choose}
            </Button>
          </Row>
          <ClaimList claims={claims.rows} />
          <MoreRows pages={claims} failed={words.moreFailed} />
        </Stack>
      )}
    </Loaded>
  )
}

function ClaimList({ claims }: { claims: readonly ClaimSummary[] }) {
  if (claims.length === 0) return <Empty title={words.none} note={words.noneNote} />
  return (
    <Card flush>
      {claims.map((claim) => (
        <Cell
          key={claim.claim}
          title={itemTitles[claim.item]}
          note={
            <>
              <Box>{`${claim.claim}　${sumOf(claim)}`}</Box>
              <Box>{sayTime(claim.updated)}</Box>
              {claim.due ? <Box className="claims__due">{words.due(sayDay(claim.due))}</Box> : null}
            </>
          }
          extra={<Tag tone={stateTone[claim.state]}>{stateWords[claim.state]}</Tag>}
          onTap={() => go(claim.state === 'draft' ? 'claim' : 'claim-view', { claim: claim.claim })}
        />
      ))}
    </Card>
  )
}

const sumOf = ({ paid, approved, award }: ClaimSummary): string => {
  if (paid !== undefined) return `${words.paid}${sayMoney(paid)}`
  return approved === undefined
    ? `${words.assessed}${sayAward(award)}`
    : `${words.approved}${sayMoney(approved)}`
}
