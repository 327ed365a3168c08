import type { Notice } from '../../../contract/shapes/notice'
import { sayNotice } from '../../../words/notices'
import { inboxWords } from '../../../words/screens/inbox'
import { sayTime } from '../../../words/time'
import { Box, Icon, Tap, Words } from '../../ui'

interface NoticeRowProps {
  notice: Notice
  onTap: () => void
}

/** One message; an unread one is bold, bears a dot, and is said to be unread. */
export function NoticeRow({ notice, onTap }: NoticeRowProps) {
  const { title, body } = 'claim' in notice ? sayNotice(notice) : notice
  return (
    <Tap className={`message ${notice.read ? '' : 'message--new'}`} onTap={onTap}>
      <Box className="message__mark" quiet />
      <Box className="message__main">
        <Box className="message__head">
          <Words className="message__title">{title}</Words>
          {notice.read ? null : <Words className="message__unread">{inboxWords.unread}</Words>}
        </Box>
        <Box className="message__body">{body}</Box>
        <Box className="message__time">
          {notice.name ? `${sayTime(notice.at)}　${notice.name}` : sayTime(notice.at)}
        </Box>
      </Box>
      <Icon name="chevron" size="s" className="message__chevron" />
    </Tap>
  )
}
