import { ListMine } from '../../../../contract/list-mine'
import type { QueueRow } from '../../../../contract/shapes/queue'
import { common } from '../../../../words/screens/anywhere'
import { queueWords as words } from '../../../../words/screens/review'
import { Loaded } from '../../../frames/loaded'
import { usePages, type Pages } from '../../../services/use-pages'
import { Box, Button, Empty, Notice, Stack } from '../../../ui'
import { AbsenceLine } from './absence-line'
import { QueueRows } from './queue-rows'
import { sayNames, sayWho } from './say-who'
import type { UsedQueue } from './use-queue'

/** What this reviewer has taken up, what is of colleagues he stands in for today, and his absence. */
export function MineList({ queue }: { queue: UsedQueue }) {
  const pages = usePages(ListMine, {}, ({ claims }) => claims)
  return (
    <Stack>
      <AbsenceLine person={queue.person} onChanged={pages.first.reload} />
      <Mine queue={queue} pages={pages} />
    </Stack>
  )
}

interface MineProps {
  queue: UsedQueue
  pages: Pages<typeof ListMine, QueueRow>
}

function Mine({ queue, pages: { first, rows, more, busy, failed } }: MineProps) {
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
