import { sayFailure } from '../../../services/say-failure'
import { queueWords as words } from '../../../../words/screens/review'
import { Loaded } from '../../../frames/loaded'
import { Box, Button, Empty, Link, Notice, Screen, Stack } from '../../../ui'
import { DeskBar } from './desk-bar'
import { MineList } from './mine-list'
import { QueueRows } from './queue-rows'
import type { Queue } from './read-queue'
import { sayWho } from './say-who'
import { useQueue, type UsedQueue } from './use-queue'
import './index.scss'

/** The queue on a phone: what waits, state by state. */
export function Glance() {
  const queue = useQueue()
  const { load, reload } = queue
  return (
    <Screen title={words.title} wide>
      {isBarred(queue) ? (
        <Empty title={words.noPost} note={words.noPostNote} />
      ) : (
        <Stack>
          {queue.post ? <DeskBar post={queue.post} queue={queue} /> : null}
          {queue.mine ? (
            <MineList queue={queue} />
          ) : (
            <Loaded from={{ load, reload, show: reload }}>
              {(reply) => <Waiting queue={queue} reply={reply} />}
            </Loaded>
          )}
        </Stack>
      )}
    </Screen>
  )
}

const isBarred = ({ load }: UsedQueue): boolean =>
  load.kind === 'failed' &&
  load.answer.kind === 'refused' &&
  load.answer.refusal.code === 'not-allowed'

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
        <QueueRows claims={reply.claims} sayHandler={(one) => sayWho(one, queue)} />
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
