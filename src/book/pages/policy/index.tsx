import { useState } from 'react'
import { currentEdition } from '../../../../policy/edition'
import { bookWords } from '../../../../words/book/book-words'
import { findArticles, type FoundArticle } from '../../../../words/book/find-articles'
import { sayArticle } from '../../../../words/say-article'
import { policyWords as words } from '../../../../words/screens/policy'
import { go } from '../../../services/go'
import { Box, Button, Card, Cell, Empty, Field, Notice, Screen, Stack, Words } from '../../../ui'
import './index.scss'

/** The policy, chapter by chapter; a word finds the articles in which it stands. */
export default function PolicyPage() {
  const [sought, setSought] = useState('')
  const found = findArticles(currentEdition, sought)
  return (
    <Screen title={words.title} wide>
      <Stack>
        <Notice>{words.intro}</Notice>
        <Field
          name="sought"
          label={words.seek}
          placeholder={words.seekHint}
          value={sought}
          onTell={setSought}
        />
        <Box role="status" className="policy__found">
          {sought.trim() === '' || found.length === 0 ? null : (
            <Words>{words.found(found.length)}</Words>
          )}
        </Box>
        {found.length === 0 ? <NothingFound onClear={() => setSought('')} /> : null}
        <Box className="policy__chapters">
          {currentEdition.chapters.map((chapter, at) => (
            <Chapter
              key={chapter}
              title={bookWords.chapter(at + 1, chapter)}
              found={found.filter(({ article }) => article.chapter === at + 1)}
            />
          ))}
        </Box>
      </Stack>
    </Screen>
  )
}

function NothingFound({ onClear }: { onClear: () => void }) {
  return (
    <Empty
      title={words.nothingFound}
      note={words.nothingFoundNote}
      action={
        <Button kind="secondary" onTap={onClear}>
          {words.clear}
        </Button>
      }
    />
  )
}

function Chapter({ title, found }: { title: string; found: readonly FoundArticle[] }) {
  if (found.length === 0) return null
  return (
    <Card title={title} flush>
      {found.map(({ article, items }) => (
        <Cell
          key={article.number}
          title={`${sayArticle(article.number)}　${article.title}`}
          note={items.length === 0 ? words.noItem : words.items(items)}
          onTap={() => go('article', { number: String(article.number) })}
        />
      ))}
    </Card>
  )
}
