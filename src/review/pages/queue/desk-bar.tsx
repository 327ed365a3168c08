import type { Post } from '../../../../contract/shapes/post'
import { queueWords as words, sayPost } from '../../../../words/screens/review'
import { Box, Link, Row, Select, Stack, Tap, Words } from '../../../ui'
import { isReviewer } from '../../parts/is-reviewer'
import { StateChips } from './state-chips'
import type { UsedQueue } from './use-queue'
import { Ways } from './ways'

/** Whose desk it is, where else to go from it, and what of the queue is looked at. */
export function DeskBar({ post, queue }: { post: Post; queue: UsedQueue }) {
  return (
    <Stack gap="s">
      <Row apart>
        <Words className="queue__post">{sayPost(post)}</Words>
        <Row gap="m">
          <Ways post={post} round={queue.round} />
          {queue.mine ? null : <Link onTap={queue.reload}>{words.refresh}</Link>}
        </Row>
      </Row>
      <Box className="queue__views">
        {isReviewer(post) ? <Views queue={queue} /> : null}
        {queue.rounds.length > 1 && !queue.mine ? <Rounds queue={queue} /> : null}
      </Box>
      {queue.mine ? null : (
        <StateChips value={queue.state} counts={queue.counts} onTell={queue.choose} />
      )}
    </Stack>
  )
}

function Views({ queue }: { queue: UsedQueue }) {
  return (
    <Box className="views" role="group" label={words.viewsLabel}>
      {([false, true] as const).map((mine) => (
        <Tap
          key={String(mine)}
          role="tab"
          current={queue.mine === mine}
          className={`view ${queue.mine === mine ? 'view--here' : ''}`}
          onTap={() => queue.chooseMine(mine)}
        >
          <Words>{mine ? words.views.mine : words.views.all}</Words>
        </Tap>
      ))}
    </Box>
  )
}

function Rounds({ queue }: { queue: UsedQueue }) {
  const options = queue.rounds.map(({ round, title }) => ({ value: round, label: title }))
  return (
    <Box className="queue__rounds">
      <Select
        name="queue-round"
        label={words.rounds}
        options={options}
        value={queue.round}
        onTell={queue.chooseRound}
      />
    </Box>
  )
}
