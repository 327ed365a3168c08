import { meWords } from '../../../words/screens/me'
import type { Me } from '../../services/me'
import { Box, Icon, Tag } from '../../ui'

/** Whose session this is, and the post he holds at the office. */
export function PersonCard({ me }: { me: Me }) {
  return (
    <Box className="me__person">
      <Box className="me__face">
        <Icon name="person" size="l" />
      </Box>
      <Box className="me__who">
        <Box className="me__name">{me.name ?? meWords.someone}</Box>
        {me.post ? (
          <Tag>{meWords.post(me.post)}</Tag>
        ) : (
          <Box className="me__note">{meWords.signedIn}</Box>
        )}
      </Box>
    </Box>
  )
}
