import type { ApplicantView } from '../../../../contract/shapes/applicant'
import type { Verdict } from '../../../../contract/shapes/reading'
import { roleWords } from '../../../../words/roles'
import { inspectWords as words } from '../../../../words/screens/review'
import { checkWords } from '../../../../words/screens/review-checks'
import { Box, Card, Words } from '../../../ui'
import { Facts } from '../../parts/facts'
import type { PapersChecked } from './use-checks'
import type { Looking } from './use-looking'
import { VerdictTag } from './verdict-tag'
import { VerifiedNote } from './verified-note'

interface ApplicantCardProps {
  applicant: ApplicantView
  /** What the business licence says, where one was photographed. */
  licence: PapersChecked['licence']
  onLook: Looking['lookAt']
}

export function ApplicantCard({ applicant, licence, onLook }: ApplicantCardProps) {
  const beside = (label: string, declared: string, verdict: Verdict | undefined) => (
    <Box className="beside">
      <Words>{declared}</Words>
      <VerdictTag {...{ label, declared, verdict, onLook }} />
    </Box>
  )
  return (
    <Card title={words.applicant}>
      <VerifiedNote applicant={applicant} />
      <Facts
        facts={[
          [words.name, beside(checkWords.licenceName, applicant.name, licence?.holder)],
          [words.englishName, applicant.englishName],
          [
            words.code[applicant.kind],
            beside(checkWords.licenceNumber, applicant.number, licence?.number),
          ],
          [words.county, applicant.county],
          [words.roles, applicant.roles.map((role) => roleWords[role]).join('、')],
          [words.contact, applicant.contact],
          [words.phone, applicant.phone],
          [words.bank, applicant.bank],
          [words.account, applicant.account],
        ]}
      />
    </Card>
  )
}
