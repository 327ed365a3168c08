import type { ComparedClaim } from '../../../../contract/shapes/queue'
import { stateWords } from '../../../../words/claim-states'
import { sayAward, sayMoney } from '../../../../words/money'
import { roleWords } from '../../../../words/roles'
import { compareWords as words } from '../../../../words/screens/review-compare'
import { stateTone } from '../../../frames/state-tone'
import { go } from '../../../services/go'
import { Box, Card, Cell, Tag, Tap, Words } from '../../../ui'
import type { Ranked } from './ranking'
import { sayEntries } from './say-entries'
import type { UsedRanking } from './use-ranking'

const { columns } = words

interface RivalRowsProps {
  rivals: readonly Ranked[]
  /** Moves a claim up or down in order of merit; absent for who does not rank. */
  onMove?: UsedRanking['move']
}

/** A row for each rival in order of merit; on a wide screen in columns under a head. */
export function RivalRows({ rivals, onMove }: RivalRowsProps) {
  return (
    <Card flush>
      <Box className={`rival rival--head ${onMove ? 'rival--moved' : ''}`} quiet>
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
      {rivals.map((one) => (
        <Box key={one.claim.claim} className="rival-line">
          <Cell
            title={<Rival of={one} />}
            onTap={() => go('review-claim', { claim: one.claim.claim })}
          />
          {onMove ? <Moves of={one.claim} onMove={onMove} /> : null}
        </Box>
      ))}
    </Card>
  )
}

function Moves({ of, onMove }: { of: ComparedClaim; onMove: UsedRanking['move'] }) {
  return (
    <Box className="rival-line__moves">
      <Tap
        className="rival-line__move"
        label={words.up(of.name)}
        onTap={() => onMove(of.claim, -1)}
      >
        <Words quiet>↑</Words>
      </Tap>
      <Tap
        className="rival-line__move"
        label={words.down(of.name)}
        onTap={() => onMove(of.claim, 1)}
      >
        <Words quiet>↓</Words>
      </Tap>
    </Box>
  )
}

function Rival({ of: { claim: of, rank, inside } }: { of: Ranked }) {
  return (
    <Box className="rival">
      <Box className="rival__who">
        {rank === undefined ? null : (
          <Box className="rival__rank">
            <Tag>{words.rank(rank)}</Tag>
            {inside ? <Tag tone="good">{words.inside}</Tag> : null}
          </Box>
        )}
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
