import type { ComparedClaim } from '../../../../contract/shapes/queue'
import { stateWords } from '../../../../words/claim-states'
import { sayAward, sayMoney } from '../../../../words/money'
import { roleWords } from '../../../../words/roles'
import { compareWords as words } from '../../../../words/screens/review-compare'
import { competing } from './competing'
import { stateTone } from '../../../frames/state-tone'
import { go } from '../../../services/go'
import { Box, Card, Cell, Tag, Words } from '../../../ui'
import { sayEntries } from './say-entries'

const { columns } = words

/** A row for each rival, those still to be decided first; on a wide screen in columns under a head. */
export function RivalRows({ claims }: { claims: readonly ComparedClaim[] }) {
  const waits = ({ state }: ComparedClaim) => competing.includes(state)
  const sorted = [...claims.filter(waits), ...claims.filter((one) => !waits(one))]
  return (
    <Card flush>
      <Box className="rival rival--head" quiet>
        {[
          columns.name,
          columns.county,
          columns.state,
          columns.sum,
          columns.pieces,
          columns.facts,
        ].map((column) => (
          <Words key={column}>{column}</Words>
        ))}
      </Box>
      {sorted.map((claim) => (
        <Cell
          key={claim.claim}
          title={<Rival of={claim} />}
          onTap={() => go('review-claim', { claim: claim.claim })}
        />
      ))}
    </Card>
  )
}

function Rival({ of }: { of: ComparedClaim }) {
  return (
    <Box className="rival">
      <Box className="rival__who">
        <Box className="rival__name">{of.name}</Box>
        <Box className="compare__note">{[of.claim, sayRoles(of.roles)].join('　')}</Box>
      </Box>
      <Box className="rival__small">{of.county}</Box>
      <Box className="rival__state">
        <Tag tone={stateTone[of.state]}>{stateWords[of.state]}</Tag>
      </Box>
      <Box className="rival__sum">{saySum(of)}</Box>
      <Box className="rival__small rival__pieces">
        <Words className="rival__label">{columns.pieces}</Words>
        <Words>{words.pieces(of.pieces)}</Words>
      </Box>
      <Box className="rival__facts">
        {sayEntries(of).map((line, at) => (
          <Box key={at}>{line}</Box>
        ))}
      </Box>
    </Box>
  )
}

const saySum = ({ award, approved }: ComparedClaim): string =>
  approved === undefined
    ? `${words.assessed}${sayAward(award)}`
    : `${words.approved}${sayMoney(approved)}`

const isRole = (role: string): role is keyof typeof roleWords => role in roleWords

const sayRoles = (roles: readonly string[]): string =>
  roles
    .filter(isRole)
    .map((role) => roleWords[role])
    .join('、')
