import type { ApplicantView } from '../../../../contract/shapes/applicant'
import type { ClaimEntry, ClaimView } from '../../../../contract/shapes/claim'
import { itemOf } from '../../../../policy/edition'
import type { ItemId } from '../../../../policy/vocabulary'
import { factWords, sayFact } from '../../../../words/facts'
import { inspectWords as words } from '../../../../words/screens/review'
import { Box, Card, Stack, Words } from '../../../ui'
import { Facts } from '../../parts/facts'
import { Papers } from './papers'

interface ClaimedCardProps {
  claim: ClaimView
  applicant: ApplicantView
}

/** What was claimed: each entry's facts, and its references with number, holder and date. */
export function ClaimedCard({ claim: { item, entries }, applicant }: ClaimedCardProps) {
  return (
    <Card title={words.claimed}>
      <Stack>
        {entries.map((entry, at) => (
          <Stack key={at} gap="s">
            <Box className="claimed-entry">
              <Words className="claimed-entry__at">{words.entry(at + 1)}</Words>
              <Words className="claimed-entry__count">
                {words.references(entry.references.length)}
              </Words>
            </Box>
            <Facts facts={factsOf(item, entry)} />
            <Papers wide item={item} references={entry.references} applicant={applicant} />
          </Stack>
        ))}
      </Stack>
    </Card>
  )
}

const factsOf = (item: ItemId, { facts }: ClaimEntry) =>
  itemOf(item).facts.flatMap(({ name }) => {
    const value = facts[name]
    return value === undefined
      ? []
      : [[factWords(item, name).label, sayFact(item, name, value)] as const]
  })
