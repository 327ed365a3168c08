import type { ReplyOf } from '../../../../contract/message'
import type { Verdict } from '../../../../contract/shapes/reading'
import type { ShowVerification } from '../../../../contract/show-verification'
import { roleWords } from '../../../../words/roles'
import { verdictWords } from '../../../../words/screens/review-checks'
import { verificationsWords as words } from '../../../../words/screens/verifications'
import { Box, Notice, Stack, Tag, Words } from '../../../ui'
import { Facts } from '../../parts/facts'
import { verdictTones } from '../../parts/verdict-tones'

/** What was registered; name and code with what the licence says. */
export function DeclaredFacts({ shown }: { shown: ReplyOf<typeof ShowVerification> }) {
  const { applicant, phone, licence, reading } = shown
  const note = reading && unread[reading.state]
  return (
    <Stack>
      {note ? <Notice>{note}</Notice> : null}
      <Facts
        facts={[
          [words.name, <Beside key="name" declared={applicant.name} verdict={licence.holder} />],
          [
            words.number,
            <Beside key="code" declared={applicant.number} verdict={licence.number} />,
          ],
          [words.county, applicant.county],
          [words.roles, applicant.roles.map((role) => roleWords[role]).join('、')],
          [words.contact, applicant.contact],
          [words.phone, phone],
        ]}
      />
    </Stack>
  )
}

const unread: Readonly<Record<string, string>> = {
  waiting: words.waiting,
  off: words.off,
  failed: words.off,
}

function Beside({ declared, verdict }: { declared: string; verdict: Verdict }) {
  return (
    <Stack gap="s">
      <Box className="licence__beside">
        <Words>{declared}</Words>
        <Tag tone={verdictTones[verdict.verdict]}>{verdictWords[verdict.verdict]}</Tag>
      </Box>
      {verdict.read === undefined || verdict.verdict === 'agrees' ? null : (
        <Box className="licence__read">{words.onLicence(verdict.read)}</Box>
      )}
    </Stack>
  )
}
