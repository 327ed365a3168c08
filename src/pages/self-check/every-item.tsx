import { useState } from 'react'
import { currentEdition, itemsOf } from '../../../policy/edition'
import type { GrantedItem } from '../../../policy/rule'
import type { ItemId } from '../../../policy/vocabulary'
import { sayRoles } from '../../../words/assessment'
import { sayArticle } from '../../../words/say-article'
import { sayUnit } from '../../../words/say-unit'
import { selfCheckWords as words } from '../../../words/screens/self-check'
import { rolesIn } from '../../services/self-check'
import { Choices, Empty, Field, Link, Stack } from '../../ui'
import { Ask } from './ask'
import { switchWay } from './steps'
import type { SelfCheck } from './use-self-check'

/** The expert's door: all items, chapter by chapter; a word finds one. */
export function EveryItem({ check }: { check: SelfCheck }) {
  const { answers, tell } = check
  const [sought, setSought] = useState('')
  const found = itemsOf(currentEdition).filter((item) => fits(item, sought))
  return (
    <Ask title={words.every}>
      <Field
        name="sought"
        label={words.seek}
        placeholder={words.seekHint}
        value={sought}
        onTell={setSought}
      />
      {found.length === 0 ? (
        <Empty title={words.nothingFound} note={words.nothingFoundNote} />
      ) : null}
      <Stack>
        {currentEdition.chapters.map((chapter, at) => (
          <Chapter
            key={chapter}
            title={chapter}
            items={found.filter((item) => chapterOf(item) === at + 1)}
            check={check}
          />
        ))}
      </Stack>
      <Link onTap={() => tell(switchWay(answers))}>{words.themesLink}</Link>
    </Ask>
  )
}

const chapterOf = ({ article }: GrantedItem) =>
  currentEdition.articles.find(({ number }) => number === article)?.chapter

const fits = ({ title, article }: GrantedItem, sought: string): boolean =>
  `${title}${sayArticle(article)}`.includes(sought.trim())

interface ChapterProps {
  title: string
  items: readonly GrantedItem[]
  check: SelfCheck
}

function Chapter({ title, items, check: { answers, tell } }: ChapterProps) {
  if (items.length === 0) return null
  const ids = items.map(({ id }) => id)
  const own = rolesIn(answers)
  const tellAmong = (chosen: readonly ItemId[]) =>
    tell({ ...answers, items: [...answers.items.filter((id) => !ids.includes(id)), ...chosen] })
  return (
    <Choices
      name={`chapter-${title}`}
      label={title}
      options={items.map((item) => ({
        value: item.id,
        label: item.title,
        // Who it is for is told where it is not for him: he may choose it, and learns why not.
        note: `${sayArticle(item.article)}　${
          item.who.some((role) => own.includes(role)) ? sayUnit(item) : `面向${sayRoles(item.who)}`
        }`,
      }))}
      values={ids.filter((id) => answers.items.includes(id))}
      onTell={tellAmong}
    />
  )
}
