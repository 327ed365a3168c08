import { useRouter } from '@tarojs/taro'
import { currentEdition } from '../../../../policy/edition'
import type { Article, Sentence } from '../../../../policy/rule'
import { bookWords } from '../../../../words/book/book-words'
import { sayArticle } from '../../../../words/say-article'
import { policyWords as words } from '../../../../words/screens/policy'
import { go, goInstead } from '../../../services/go'
import { useArrowKeys } from '../../../parts/use-arrow-keys'
import { Box, Button, Card, Columns, Empty, Link, Row, Screen, Stack, Words } from '../../../ui'
import { ItemCard } from './item-card'
import './index.scss'

const numbered = (number: number): Article | undefined =>
  currentEdition.articles.find((article) => article.number === number)

/** One article: what it says, what the program does with every sentence, and its items. */
export default function ArticlePage() {
  const { number = '' } = useRouter().params
  const article = numbered(Number(number))
  if (!article) return <Missing />
  return (
    <Screen title={sayArticle(article.number)} wide>
      <Stack>
        <Columns
          side={article.sentences.flatMap(({ grants }) =>
            grants.map((item) => <ItemCard key={item.id} item={item} />),
          )}
        >
          <Card title={article.title}>
            <Stack>
              {article.sentences.map((sentence) => (
                <Said key={sentence.says} sentence={sentence} />
              ))}
            </Stack>
          </Card>
        </Columns>
        <Neighbours number={article.number} />
      </Stack>
    </Screen>
  )
}

function Missing() {
  return (
    <Screen title={words.title}>
      <Empty
        title={words.missing}
        action={<Button onTap={() => goInstead('policy')}>{words.all}</Button>}
      />
    </Screen>
  )
}

function Said({ sentence: { says, grants, nothingBecause } }: { sentence: Sentence }) {
  const done =
    nothingBecause === undefined
      ? bookWords.grants(grants.map(({ title }) => title))
      : bookWords.nothing(nothingBecause)
  return (
    <Box className="article__said">
      <Words className="article__says">{says}</Words>
      <Words className="article__done">{`${words.done}${done}`}</Words>
    </Box>
  )
}

/** The articles before and after, each in this one's place, by key too: the way back leads to the list. */
function Neighbours({ number }: { number: number }) {
  const [before, after] = [numbered(number - 1), numbered(number + 1)]
  const turn = (to: Article | undefined) => {
    if (to) goInstead('article', { number: String(to.number) })
  }
  useArrowKeys(
    () => turn(before),
    () => turn(after),
  )
  return (
    <Row apart>
      {before ? <Link onTap={() => turn(before)}>{words.before}</Link> : <Box />}
      <Link onTap={() => go('policy')}>{words.all}</Link>
      {after ? <Link onTap={() => turn(after)}>{words.after}</Link> : <Box />}
    </Row>
  )
}
