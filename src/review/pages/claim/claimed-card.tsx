import type { ApplicantView } from '../../../../contract/shapes/applicant'
import type { ClaimEntry, ClaimView } from '../../../../contract/shapes/claim'
import { itemOf } from '../../../../policy/edition'
import type { ItemId } from '../../../../policy/vocabulary'
import { factWords, sayFact } from '../../../../words/facts'
import { inspectWords as words } from '../../../../words/screens/review'
import { Box, Card, Stack, Words } from '../../../ui'
import { Facts } from '../../parts/facts'
import { Papers, type Paper } from './papers'
import type { Looking } from './use-looking'

interface ClaimedCardProps {
  claim: ClaimView
  applicant: ApplicantView
  /** Of each entry. */
  papers: readonly (readonly Paper[])[]
  onLook: Looking['lookAt']
}

/** What was claimed: each entry's facts, and its references with number, holder and date. */
export function ClaimedCard({ claim, applicant, papers, onLook }: ClaimedCardProps) {
  const { item, entries } = claim
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
            <Papers wide {...{ item, applicant, onLook }} papers={papers[at] ?? []} />
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
