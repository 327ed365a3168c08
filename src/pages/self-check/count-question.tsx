import { useState } from 'react'
import { itemOf } from '../../../policy/edition'
import { isToldApart } from '../../../policy/questions/question'
import type { GrantedItem } from '../../../policy/rule'
import type { ItemId } from '../../../policy/vocabulary'
import { selfCheckWords as words } from '../../../words/screens/self-check'
import { measureWord, pieceNoun } from '../../../words/units'
import { CountField } from '../../frames/count-field'
import { entriesFor } from '../../services/self-check'
import { isCount, noEntry, type TypedEntry } from '../../services/typed-entry'
import { Box, Button, Card, Link, Stack } from '../../ui'
import { Ask } from './ask'
import type { SelfCheck } from './use-self-check'

/** So many are asked about one by one, or in groups of their own. */
export const MOST_ENTRIES = 20
const MOST_COUNT = 1000

/** How many there are: of pieces that are alike in groups, of the others how many to ask about. */
export function CountQuestion({ check, item: id }: { check: SelfCheck; item: ItemId }) {
  const item = itemOf(id)
  const [measure, noun] = [measureWord(id), pieceNoun(id)]
  const tens = item.gives.kind === 'per-ten'
  const apart = isToldApart(item)
  const hint = tens ? words.countTens(measure) : apart ? words.apartHint : words.countHint
  return (
    <Ask title={words.count(measure, noun)} hint={hint}>
      <Box className="check__count">
        {apart ? <HowMany check={check} item={item} /> : <Groups check={check} item={item} />}
      </Box>
    </Ask>
  )
}

interface OfItem {
  check: SelfCheck
  item: GrantedItem
}

const useTell = ({ answers, tell }: SelfCheck, { id }: GrantedItem) => ({
  entries: entriesFor(answers, id),
  tellEntries: (entries: readonly TypedEntry[], undone?: string) =>
    tell({ ...answers, entries: { ...answers.entries, [id]: [...entries] } }, undone),
})

/** One more and one less again loses nothing of what was said about it. */
function HowMany({ check, item }: OfItem) {
  const { entries, tellEntries } = useTell(check, item)
  const [spare, setSpare] = useState(entries)
  if (entries.length > spare.length) setSpare(entries)
  const counted = entries.every(({ count }) => isCount(count))
  const tell = (text: string) => {
    const many = isCount(text) && Number(text) <= MOST_ENTRIES ? Number(text) : 0
    const length = Math.max(1, many)
    tellEntries(
      Array.from({ length }, (_, at) => ({
        ...(spare[at] ?? entries[at] ?? noEntry),
        count: many === 0 ? '' : '1',
      })),
    )
  }
  return (
    <CountField
      name="count"
      label={words.count(measureWord(item.id), pieceNoun(item.id))}
      measure={measureWord(item.id)}
      value={counted ? String(entries.length) : ''}
      most={MOST_ENTRIES}
      onTell={tell}
    />
  )
}

function Groups({ check, item }: OfItem) {
  const { entries, tellEntries } = useTell(check, item)
  const put = (at: number, count: string) =>
    tellEntries(entries.map((entry, place) => (place === at ? { ...entry, count } : entry)))
  const remove = (at: number) =>
    tellEntries(
      entries.filter((_, place) => place !== at),
      words.removed,
    )
  return (
    <Stack>
      {entries.map(({ count }, at) => (
        <Group
          key={at}
          {...{ item, at, count }}
          several={entries.length > 1}
          onTell={(text) => put(at, text)}
          onRemove={() => remove(at)}
        />
      ))}
      {item.facts.length > 0 && entries.length < MOST_ENTRIES ? (
        <Button kind="quiet" block onTap={() => tellEntries([...entries, noEntry])}>
          {words.addGroup(pieceNoun(item.id))}
        </Button>
      ) : null}
    </Stack>
  )
}

interface GroupProps {
  item: GrantedItem
  at: number
  count: string
  several: boolean
  onTell: (count: string) => void
  onRemove: () => void
}

function Group({ item: { id }, at, count, several, onTell, onRemove }: GroupProps) {
  const name = several ? words.group(at + 1) : ''
  const remove = (
    <Link label={`${words.remove}${name}`} onTap={onRemove}>
      {words.remove}
    </Link>
  )
  return (
    <Card title={name} aside={several ? remove : null}>
      <CountField
        name={`count-${at}`}
        label={`${name}${words.count(measureWord(id), pieceNoun(id))}`}
        measure={measureWord(id)}
        value={count}
        most={MOST_COUNT}
        onTell={onTell}
      />
    </Card>
  )
}
