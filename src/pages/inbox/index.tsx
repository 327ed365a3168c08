import { inboxWords } from '../../../words/screens/inbox'
import { Loaded } from '../../frames/loaded'
import { MainTabs } from '../../frames/main-tabs'
import { MoreRows } from '../../frames/more-rows'
import { WhenSignedIn } from '../../frames/when-signed-in'
import type { Me } from '../../services/me'
import { Card, Empty, Screen, Stack } from '../../ui'
import { NoticeRow } from './notice-row'
import { useInbox } from './use-inbox'
import './index.scss'

export default function InboxPage() {
  return (
    <Screen title={inboxWords.title} tabs={<MainTabs value="inbox" />}>
      <WhenSignedIn>{(me) => <Inbox key={me.person} me={me} />}</WhenSignedIn>
    </Screen>
  )
}

function Inbox({ me }: { me: Me }) {
  const { pages, notices, open } = useInbox(me)
  return (
    <Loaded from={pages.first}>
      {() =>
        notices.length === 0 ? (
          <Empty title={inboxWords.empty} note={inboxWords.emptyNote} />
        ) : (
          <Stack>
            <Card flush>
              {notices.map((notice) => (
                <NoticeRow key={notice.notice} notice={notice} onTap={() => open(notice)} />
              ))}
            </Card>
            <MoreRows pages={pages} failed={inboxWords.moreFailed} />
          </Stack>
        )
      }
    </Loaded>
  )
}
