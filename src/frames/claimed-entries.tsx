import type { ClaimEntry } from '../../contract/shapes/claim'
import { itemOf } from '../../policy/edition'
import type { ItemId } from '../../policy/vocabulary'
import { factWords, sayFact } from '../../words/facts'
import { holderLabel, referenceWords } from '../../words/references'
import { claimedEntriesWords as words } from '../../words/screens/claimed-entries'
import { sayDay } from '../../words/time'
import { Box, Stack, Words } from '../ui'
import './claimed-entries.scss'

/** What a claim says: each entry's facts, and each reference with number, holder and date. */
export function ClaimedEntries({
  item,
  entries,
}: {
  item: ItemId
  entries: readonly ClaimEntry[]
}) {
  if (entries.length === 0) return <Words>{words.none}</Words>
  return (
    <Stack>
      {entries.map((entry, at) => (
        <Box key={at} className="claimed">
          {entries.length > 1 ? <Box className="claimed__at">{words.entry(at + 1)}</Box> : null}
          {factsOf(item, entry).map(({ name, label, said }) => (
            <Pair key={name} label={label} said={said} />
          ))}
          {entry.references.map((reference, place) => (
            <Box key={place} className="claimed__reference">
              <Pair label={referenceWords(item).label} said={reference.number || words.empty} />
              {holderLabel(item) ? (
                <Pair label={holderLabel(item)} said={reference.holder || words.empty} />
              ) : null}
              <Pair
                label={words.date}
                said={reference.date ? sayDay(reference.date) : words.empty}
              />
            </Box>
          ))}
        </Box>
      ))}
    </Stack>
  )
}

const factsOf = (item: ItemId, { facts }: ClaimEntry) =>
  itemOf(item).facts.flatMap(({ name }) => {
    const value = facts[name]
    return value === undefined
      ? []
      : [{ name, label: factWords(item, name).label, said: sayFact(item, name, value) }]
  })

function Pair({ label, said }: { label: string; said: string }) {
  return (
    <Box className="claimed__pair">
      <Words className="claimed__label">{label}</Words>
      <Words className="claimed__said">{said}</Words>
    </Box>
  )
}
