import { useState } from 'react'
import { currentEdition, itemsOf } from '../../../policy/edition'
import type { GrantedItem } from '../../../policy/rule'
import type { ItemId } from '../../../policy/vocabulary'
import { sayArticle } from '../../../words/assessment'
import { selfCheckWords as words } from '../../../words/screens/self-check'
import { Choices, Empty, Field, Stack } from '../../ui'
import type { SelfCheck } from './use-self-check'

/** The items open to these roles, chapter by chapter; a word finds one. */
export function ItemsQuestion({ check }: { check: SelfCheck }) {
  const [sought, setSought] = useState('')
  const { roles, items } = check.answers
  const open = itemsOf(currentEdition).filter(({ who }) => who.some((role) => roles.includes(role)))
  const found = open.filter((item) => fits(item, sought))
  const tell = (among: readonly GrantedItem[], chosen: readonly ItemId[]) => {
    const kept = new Set([
      ...items.filter((id) => !among.some((item) => item.id === id)),
      ...chosen,
    ])
    check.tellItems(open.map(({ id }) => id).filter((id) => kept.has(id)))
  }
  return (
    <Stack>
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
      {currentEdition.chapters.map((chapter, at) => (
        <Chapter
          key={chapter}
          title={chapter}
          items={found.filter((item) => chapterOf(item) === at + 1)}
          chosen={items}
          onTell={tell}
        />
      ))}
    </Stack>
  )
}

const chapterOf = ({ article }: GrantedItem) =>
  currentEdition.articles.find(({ number }) => number === article)?.chapter

const fits = ({ title, article }: GrantedItem, sought: string): boolean =>
  `${title}${sayArticle(article)}`.includes(sought.trim())

interface ChapterProps {
  title: string
  items: readonly GrantedItem[]
  chosen: readonly ItemId[]
  onTell: (among: readonly GrantedItem[], chosen: readonly ItemId[]) => void
}

function Chapter({ title, items, chosen, onTell }: ChapterProps) {
  if (items.length === 0) return null
  return (
    <Choices
      name={`chapter-${title}`}
      label={title}
      options={items.map(({ id, title: label, article }) => ({
        value: id,
        label,
        note: sayArticle(article),
      }))}
      values={items.map(({ id }) => id).filter((id) => chosen.includes(id))}
      onTell={(values) => onTell(items, values)}
    />
  )
}
