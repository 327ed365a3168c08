import { common } from '../../../words/screens/anywhere'
import { inboxWords } from '../../../words/screens/inbox'
import { Loaded, SignInFirst } from '../../frames/loaded'
import { MainTabs } from '../../frames/main-tabs'
import { useMe } from '../../services/me'
import { Button, Card, Empty, Notice, Screen, Stack } from '../../ui'
import { NoticeRow } from './notice-row'
import { useInbox } from './use-inbox'
import './index.scss'

export default function InboxPage() {
  const { from, older, open } = useInbox()
  const guest = useMe().kind === 'guest'
  return (
    <Screen title={inboxWords.title} tabs={<MainTabs value="inbox" />}>
      {guest ? (
        <SignInFirst />
      ) : (
        <Loaded from={from}>
          {({ notices }) =>
            notices.length === 0 ? (
              <Empty title={inboxWords.empty} note={inboxWords.emptyNote} />
            ) : (
              <Stack>
                <Card flush>
                  {notices.map((notice) => (
                    <NoticeRow key={notice.notice} notice={notice} onTap={() => open(notice)} />
                  ))}
                </Card>
                <Older {...older} />
              </Stack>
            )
          }
        </Loaded>
      )}
    </Screen>
  )
}

function Older({ busy, failure, more }: ReturnType<typeof useInbox>['older']) {
  return (
    <>
      {failure ? (
        <Notice tone="error" title={inboxWords.moreFailed}>
          {failure}
        </Notice>
      ) : null}
      {more ? (
        <Button kind="secondary" block busy={busy} onTap={more}>
          {common.more}
        </Button>
      ) : null}
    </>
  )
}
