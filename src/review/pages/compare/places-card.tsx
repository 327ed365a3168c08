import type { ComparedClaim } from '../../../../contract/shapes/queue'
import { itemOf } from '../../../../policy/edition'
import type { ItemId } from '../../../../policy/vocabulary'
import { sayArticle } from '../../../../words/say-article'
import { compareWords as words } from '../../../../words/screens/review-compare'
import { competing } from './competing'
import { Box, Card, Stack, Words } from '../../../ui'

interface PlacesCardProps {
  item: ItemId
  round: string
  /** None where the item has no quota. */
  places: { readonly most: number; readonly left: number } | null
  claims: readonly ComparedClaim[]
  /** A county sees its own claims; the places are the whole city's. */
  countyOnly: boolean
}

/** How many places there are, how many are gone, and how many are asked for. */
export function PlacesCard({ item, round, places, claims, countyOnly }: PlacesCardProps) {
  const { title, article } = itemOf(item)
  const waiting = claims.filter(({ state }) => competing.includes(state))
  const wanted = waiting.reduce((sum, { pieces }) => sum + pieces, 0)
  return (
    <Card title={title}>
      <Stack gap="s">
        <Box className="compare__note">{`${sayArticle(article)} · ${words.of(round)}`}</Box>
        {places ? <PlacesBar {...places} /> : <Box>{words.chosen}</Box>}
        {places && waiting.length > 0 && !countyOnly ? (
          <Box className={wanted > places.left ? 'compare__scarce' : ''}>
            {words.undecided(waiting.length, wanted, places.left)}
          </Box>
        ) : null}
        {places && countyOnly ? <Box className="compare__note">{words.countyOnly}</Box> : null}
      </Stack>
    </Card>
  )
}

/** One box a place: filled where it is taken. */
function PlacesBar({ most, left }: NonNullable<PlacesCardProps['places']>) {
  const taken = most - left
  return (
    <Box className="places">
      <Box className="places__said">
        <Words className="places__taken">{words.taken(taken, left)}</Words>
        <Words className="compare__note">{words.places(most)}</Words>
      </Box>
      <Box className="places__bar" quiet>
        {Array.from({ length: most }, (_, at) => (
          <Box key={at} className={`place ${at < taken ? 'place--taken' : ''}`} />
        ))}
      </Box>
    </Box>
  )
}
