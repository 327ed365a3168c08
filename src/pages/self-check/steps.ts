import { itemOf } from '../../../policy/edition'
import { askedNamed, nameOf, type Asked, type Question } from '../../../policy/questions/question'
import { themeItems, themeNames, type Theme } from '../../../policy/questions/themes'
import { itemIds } from '../../../policy/vocabulary'
import { entriesFor, rolesIn, type Answers } from '../../services/self-check'
import { isAsked } from '../../services/typed-facts'

/** What is asked before any question about an item. */
export const openings = ['roles', 'themes', 'items', 'every'] as const
export type Opening = (typeof openings)[number]

/** The question that a step's name stands for. */
export type Step = { readonly kind: Opening } | Asked

export const stepNamed = (name: string): Step => {
  const opening = openings.find((one) => one === name)
  if (opening) return { kind: opening }
  const id = itemIds.find((item) => name.startsWith(`${item}/`))
  return (id && askedNamed(name, itemOf(id))) ?? { kind: 'roles' }
}

export const themesOpenTo = (answers: Answers): readonly Theme[] =>
  themeNames.filter((theme) => themeItems(theme, rolesIn(answers)).length > 0)

/** The way in: by themes where there are several, or through the list of every item. */
const wayIn = (answers: Answers): readonly string[] => {
  if (answers.trail.includes('every')) return ['roles', 'every']
  return themesOpenTo(answers).length > 1 ? ['roles', 'themes', 'items'] : ['roles', 'items']
}

/** Can this question still be asked, after other answers changed? */
const stands = (answers: Answers, name: string): boolean => {
  const step = stepNamed(name)
  if (step.kind !== 'count' && step.kind !== 'facts') return wayIn(answers).includes(name)
  if (!answers.items.includes(step.item)) return false
  if (step.kind === 'count') return true
  const entry = entriesFor(answers, step.item)[step.entry]
  const facts = itemOf(step.item).facts.filter((fact) => step.facts.includes(fact.name))
  return entry !== undefined && facts.some((fact) => isAsked(fact, entry.facts))
}

const hereIn = ({ trail, at }: Answers): string => trail[at] ?? 'roles'

const nextOf = (answers: Answers, open: readonly Question[]): string | undefined => {
  const way = wayIn(answers)
  const place = way.indexOf(hereIn(answers))
  if (place >= 0 && place < way.length - 1) return way[place + 1]
  return stepsLeft(answers, open)[0]
}

/** What is still to come after this question: first what was gone through already, then what is open. */
export const stepsLeft = (answers: Answers, open: readonly Question[]): readonly string[] => {
  const { trail, at, unsure } = answers
  const gone = trail.slice(0, at + 1)
  const later = trail.slice(at + 1).filter((name) => stands(answers, name))
  const fresh = open.map(nameOf).filter((name) => !unsure.includes(name) && !trail.includes(name))
  return [...later.filter((name) => !gone.includes(name)), ...fresh]
}

/** One question on; nothing where only the result follows. */
export const advance = (answers: Answers, open: readonly Question[]): Answers | undefined => {
  const next = nextOf(answers, open)
  if (next === undefined) return undefined
  const gone = answers.trail.slice(0, answers.at + 1)
  const later = answers.trail
    .slice(answers.at + 1)
    .filter((name) => name !== next && stands(answers, name))
  return { ...answers, trail: [...gone, next, ...later], at: answers.at + 1 }
}

/** One question back, past those that other answers did away with. */
export const retreat = (answers: Answers): Answers => {
  const before = answers.trail.slice(0, answers.at).filter((name) => stands(answers, name))
  const later = answers.trail.slice(answers.at)
  return { ...answers, trail: [...before, ...later], at: Math.max(0, before.length - 1) }
}

/** From this question on by the list of every item, or again by themes. */
export const switchWay = (answers: Answers): Answers => {
  const every = hereIn(answers) !== 'every'
  const rest = answers.trail.filter((name) => name.includes('/'))
  const way = every ? ['roles', 'every'] : wayIn({ ...answers, trail: ['roles'] })
  return { ...answers, trail: [...way.slice(0, 2), ...rest], at: 1 }
}
