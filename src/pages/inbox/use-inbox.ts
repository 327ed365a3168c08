import { useState } from 'react'
import { ActFor } from '../../../contract/act-for'
import { ListNotices } from '../../../contract/list-notices'
import { ReadNotice } from '../../../contract/read-notice'
import type { Notice } from '../../../contract/shapes/notice'
import { ask } from '../../services/ask'
import { go } from '../../services/go'
import { refreshMe, type Me } from '../../services/me'
import { usePages } from '../../services/use-pages'

/** A message may be about another applicant of this person's: what it tells of is opened as that one's. */
const openTold = async (notice: Notice, { acting }: Me): Promise<void> => {
  const { applicant } = notice
  if (applicant && acting && applicant !== acting) {
    await ask(ActFor, { applicant })
    await refreshMe()
  }
  if ('claim' in notice) go('claim-view', { claim: notice.claim })
  else go(notice.event.endsWith('verified') ? 'licence' : 'me')
}

/** The inbox, newest first; asked anew whenever the screen is opened. */
export const useInbox = (me: Me) => {
  const pages = usePages(ListNotices, {}, ({ notices }) => notices)
  const [opened, setOpened] = useState<readonly string[]>([])
  const open = (notice: Notice) => {
    void openTold(notice, me)
    if (notice.read) return
    setOpened([...opened, notice.notice])
    void ask(ReadNotice, { notice: notice.notice }).then(refreshMe)
  }
  const notices = pages.rows.map((row) =>
    opened.includes(row.notice) ? { ...row, read: true } : row,
  )
  return { pages, notices, open }
}
