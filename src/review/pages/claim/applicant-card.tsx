import type { ApplicantView } from '../../../../contract/shapes/applicant'
import { roleWords } from '../../../../words/roles'
import { inspectWords as words } from '../../../../words/screens/review'
import { Card } from '../../../ui'
import { Facts } from '../../parts/facts'

export function ApplicantCard({ applicant }: { applicant: ApplicantView }) {
  return (
    <Card title={words.applicant}>
      <Facts
        facts={[
          [words.name, applicant.name],
          [words.englishName, applicant.englishName],
          [words.code[applicant.kind], applicant.number],
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
