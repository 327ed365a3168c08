import { ListMine } from '../../../../contract/list-mine'
import { common } from '../../../../words/screens/anywhere'
import { queueWords as words } from '../../../../words/screens/review'
import { Loaded } from '../../../frames/loaded'
import { usePages } from '../../../services/use-pages'
import { Box, Button, Empty, Notice, Stack } from '../../../ui'
import { QueueRows } from './queue-rows'
import { sayNames, sayWho } from './say-who'
import type { UsedQueue } from './use-queue'

/** What this reviewer has taken up, and what is of colleagues he stands in for today. */
export function MineList({ queue }: { queue: UsedQueue }) {
  const { first, rows, more, busy, failed } = usePages(ListMine, {}, ({ claims }) => claims)
  return (
    <Loaded from={first}>
      {({ standsInFor }) => (
        <Stack>
          {standsInFor.length > 0 ? (
            <Notice>{words.standIn(sayNames(standsInFor, queue.nameOf))}</Notice>
          ) : null}
          {rows.length === 0 ? (
            <Empty title={words.noneMine} note={words.noneMineNote} />
          ) : (
            <QueueRows claims={rows} sayHandler={(one) => sayWho(one, queue)} states />
          )}
          {failed ? <Notice tone="warn">{words.moreFailed}</Notice> : null}
          {more ? (
            <Box className="queue__more">
              <Button kind="quiet" block busy={busy} onTap={more}>
                {common.more}
              </Button>
            </Box>
          ) : null}
        </Stack>
      )}
    </Loaded>
  )
}
