import { itemOf } from '../../../policy/edition'
import { isToldApart, type Asked } from '../../../policy/questions/question'
import { factWords } from '../../../words/facts'
import { selfCheckWords as words } from '../../../words/screens/self-check'
import { measureWord, pieceNoun } from '../../../words/units'
import { entriesFor, type Answers } from '../../services/self-check'
import type { Step } from './steps'

/** What the question is about: the item, and which of several pieces or groups. */
export const sayPlace = (answers: Answers, asked: Asked): string => {
  const item = itemOf(asked.item)
  if (asked.kind === 'count' || entriesFor(answers, asked.item).length < 2) return item.title
  const at = asked.entry + 1
  const which = isToldApart(item) ? words.piece(at, measureWord(item.id)) : words.group(at)
  return `${item.title} · ${which}`
}

/** The question in a few words. */
export const sayStep = (answers: Answers, step: Step): string => {
  switch (step.kind) {
    case 'count':
      return `${sayPlace(answers, step)}：${words.count(measureWord(step.item), pieceNoun(step.item))}`
    case 'facts':
      return `${sayPlace(answers, step)}：${factWords(step.item, step.facts[0] ?? '').question}`
    case 'roles':
    case 'themes':
    case 'items':
    case 'every':
      return words[step.kind]
  }
}
