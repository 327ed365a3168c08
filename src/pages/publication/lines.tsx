import type { PublishedLine } from '../../../contract/shapes/publication'
import { itemOf } from '../../../policy/edition'
import { sayMoney } from '../../../words/money'
import { sayArticle } from '../../../words/say-article'
import { publicationsWords as words } from '../../../words/screens/publications'
import { Box, Tag, Words } from '../../ui'

/** On a phone one grant below the other, on a wide screen in columns. */
export function Lines({ lines }: { lines: readonly PublishedLine[] }) {
  const { name, item, county, amount } = words.columns
  return (
    <Box as="ul" className="published">
      <Box as="li" className="published__line published__line--head" quiet>
        <Words className="published__name">{name}</Words>
        <Words className="published__item">{item}</Words>
        <Words className="published__county">{county}</Words>
        <Words className="published__sum">{amount}</Words>
      </Box>
      {lines.map((line) => (
        <Line key={line.claim} line={line} />
      ))}
    </Box>
  )
}

/** A grant that fell to an objection stays, struck through. */
function Line({ line: { name, county, item, amount, fallen } }: { line: PublishedLine }) {
  const { title, article } = itemOf(item)
  return (
    <Box as="li" className={`published__line ${fallen ? 'published__line--fallen' : ''}`}>
      <Words className="published__name">{name}</Words>
      <Words className="published__item">{`${sayArticle(article)}　${title}`}</Words>
      <Words className="published__county">{county}</Words>
      <Box className="published__sum">
        <Words className="published__amount">{sayMoney(amount)}</Words>
        {fallen ? <Tag tone="bad">{words.fallen}</Tag> : null}
      </Box>
    </Box>
  )
}
