import type { Post } from '../../../../contract/shapes/post'
import { sayFailure } from '../../../services/say-failure'
import { queueWords as words, sayPost } from '../../../../words/screens/review'
import { Loaded } from '../../../frames/loaded'
import { Box, Button, Empty, Link, Notice, Row, Screen, Stack, Words } from '../../../ui'
import { QueueRows } from './queue-rows'
import { StateChips } from './state-chips'
import type { Queue } from './read-queue'
import { useQueue } from './use-queue'
import './index.scss'

export default function QueuePage() {
  const queue = useQueue()
  const { load, reload } = queue
  return (
    <Screen title={words.title} wide>
      {isBarred(queue) ? (
        <Empty title={words.noPost} note={words.noPostNote} />
      ) : (
        <Stack>
          {queue.post ? <Desk post={queue.post} queue={queue} /> : null}
          <Loaded from={{ load, reload, show: reload }}>
            {(reply) => <Waiting queue={queue} reply={reply} />}
          </Loaded>
        </Stack>
      )}
    </Screen>
  )
}

type UsedQueue = ReturnType<typeof useQueue>

const isBarred = ({ load }: UsedQueue): boolean =>
  load.kind === 'failed' &&
  load.answer.kind === 'refused' &&
  load.answer.refusal.code === 'not-allowed'

function Desk({ post, queue }: { post: Post; queue: UsedQueue }) {
  return (
    <Stack gap="s">
      <Row apart>
        <Words className="queue__post">{sayPost(post)}</Words>
        <Link onTap={queue.reload}>{words.refresh}</Link>
      </Row>
      <StateChips value={queue.state} counts={queue.counts} onTell={queue.choose} />
    </Stack>
  )
}

function Waiting({ queue, reply }: { queue: UsedQueue; reply: Queue }) {
  return (
    <Stack>
      {queue.stale ? (
        <Notice
          tone="warn"
          title={words.stale}
          action={<Link onTap={queue.reload}>{words.refresh}</Link>}
        >
          {sayFailure(queue.stale)}
        </Notice>
      ) : null}
      {reply.claims.length === 0 ? (
        <Empty title={words.none(queue.state)} note={words.noneNote} />
      ) : (
        <QueueRows claims={reply.claims} />
      )}
      {reply.next === undefined ? null : (
        <Box className="queue__more">
          <Button kind="quiet" block busy={queue.busy} onTap={queue.more}>
            {words.more}
          </Button>
        </Box>
      )}
    </Stack>
  )
}
