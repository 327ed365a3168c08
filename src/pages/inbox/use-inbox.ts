import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { ActFor } from '../../../contract/act-for'
import { ListNotices } from '../../../contract/list-notices'
import { ReadNotice } from '../../../contract/read-notice'
import type { ReplyOf } from '../../../contract/message'
import type { Notice } from '../../../contract/shapes/notice'
import { ask } from '../../services/ask'
import { go } from '../../services/go'
import { refreshMe, useMe, type Signed } from '../../services/me'
import { sayFailure } from '../../services/say-failure'
import type { Load } from '../../services/use-ask'

type Page = ReplyOf<typeof ListNotices>

/**
 * The newest page over what was shown before. What it does not reach is let go: there would be a gap,
 * or it was another person's.
 */
export const putFirst = (newest: Page, shown: Page | undefined): Page => {
  const known = new Set(newest.notices.map(({ notice }) => notice))
  const older = shown?.notices.filter(({ notice }) => !known.has(notice)) ?? []
  const reaches = shown !== undefined && older.length < shown.notices.length
  return reaches && older.length > 0 ? { ...shown, notices: [...newest.notices, ...older] } : newest
}

const asRead = ({ notices, ...rest }: Page, { notice }: Notice): Page => ({
  ...rest,
  notices: notices.map((one) => (one.notice === notice ? { ...one, read: true } : one)),
})

const pageOf = (load: Load<Page>): Page | undefined =>
  load.kind === 'ready' ? load.reply : undefined

/** The pages further down, each asked for when it is wanted. */
const useOlder = (shown: Page | undefined, show: (page: Page) => void) => {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const more = async (after: string) => {
    setBusy(true)
    setFailure(undefined)
    const answer = await ask(ListNotices, { after })
    setBusy(false)
    if (answer.kind !== 'reply') setFailure(sayFailure(answer))
    else show({ ...answer.reply, notices: [...(shown?.notices ?? []), ...answer.reply.notices] })
  }
  const next = shown?.next
  return { busy, failure, more: next === undefined ? undefined : () => void more(next) }
}

/** A message may be about another applicant of this person's: the claim is opened as that one's. */
const openClaim = async ({ applicant, claim }: Notice, signed: Signed): Promise<void> => {
  const acting = signed.kind === 'person' ? signed.me.acting : undefined
  if (applicant && acting && applicant !== acting) {
    await ask(ActFor, { applicant })
    await refreshMe()
  }
  go('claim-view', { claim })
}

/** The inbox, newest first; asked anew whenever the screen is opened. */
export const useInbox = () => {
  const [load, setLoad] = useState<Load<Page>>({ kind: 'loading' })
  const show = (reply: Page) => setLoad({ kind: 'ready', reply })
  const older = useOlder(pageOf(load), show)
  const reload = () => {
    setLoad((now) => (now.kind === 'ready' ? now : { kind: 'loading' }))
    void ask(ListNotices, {}).then((answer) =>
      setLoad((now) =>
        answer.kind === 'reply'
          ? { kind: 'ready', reply: putFirst(answer.reply, pageOf(now)) }
          : { kind: 'failed', answer },
      ),
    )
  }
  const signed = useMe()
  const guest = signed.kind === 'guest'
  useDidShow(() => (guest ? undefined : reload()))
  const open = (notice: Notice) => {
    void openClaim(notice, signed)
    if (notice.read) return
    setLoad((now) => (now.kind === 'ready' ? { ...now, reply: asRead(now.reply, notice) } : now))
    void ask(ReadNotice, { notice: notice.notice }).then(refreshMe)
  }
  return { from: { load, reload, show }, older, open }
}
