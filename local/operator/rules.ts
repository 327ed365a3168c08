import { keepRules } from '../../cloudfunctions/service/keep-rules'
import { showRules } from '../../cloudfunctions/service/show-rules'
import { KeepRules } from '../../contract/keep-rules'
import type { Rules } from '../../contract/shapes/rules'
import { ShowRules } from '../../contract/show-rules'
import { yuan } from '../../policy/vocabulary'
import { textOf, wholeOf, WrongArgument, type Command, type Typed } from './command'
import { sayTable } from './say-table'
import { tellDeed } from './tell-deed'

export const rules: Command = {
  name: 'rules',
  about: 'show the sums and days that decisions go by, or set some of them',
  usage:
    '[--two-pairs-above YUAN] [--return-days DAYS] [--publication-days DAYS] [--sample-one-in NUMBER] [--sample-first yes|no]',
  names: 0,
  options: {
    'two-pairs-above': { type: 'string' },
    'return-days': { type: 'string' },
    'publication-days': { type: 'string' },
    'sample-one-in': { type: 'string' },
    'sample-first': { type: 'string' },
  },
  run: async (world, typed) => {
    const told = toldOf(typed)
    const before = await tellDeed(world, ShowRules, showRules, {})
    const isTold = Object.keys(told).length > 0
    const now = isTold
      ? await tellDeed(world, KeepRules, keepRules, { ...before, ...told })
      : before
    console.log(sayTable(linesOf(now)))
  },
}

const toldOf = (typed: Typed): Partial<Rules> => {
  const sum = wholeOf(typed, 'two-pairs-above')
  const returnDays = wholeOf(typed, 'return-days')
  const publicationDays = wholeOf(typed, 'publication-days')
  const sampleOneIn = wholeOf(typed, 'sample-one-in')
  const sampleFirst = yesOf(typed, 'sample-first')
  return {
    ...(sum === undefined ? {} : { twoPairsAbove: yuan(sum) }),
    ...(returnDays === undefined ? {} : { returnDays }),
    ...(publicationDays === undefined ? {} : { publicationDays }),
    ...(sampleOneIn === undefined ? {} : { sampleOneIn }),
    ...(sampleFirst === undefined ? {} : { sampleFirst }),
  }
}

const yesOf = (typed: Typed, name: string): boolean | undefined => {
  const text = textOf(typed, name)
  if (text === undefined) return undefined
  if (text === 'yes' || text === 'no') return text === 'yes'
  throw new WrongArgument(`--${name} expects yes or no, not ${text}`)
}

const linesOf = (now: Rules) =>
  [
    ['two pairs of eyes above', `${now.twoPairsAbove / 100} yuan`],
    ['days for a correction', `${now.returnDays}`],
    ['working days of a publication', `${now.publicationDays}`],
    ['decisions drawn to be looked at again', now.sampleOneIn ? `1 in ${now.sampleOneIn}` : 'none'],
    ['first decision of an item looked at again', now.sampleFirst ? 'yes' : 'no'],
  ] as const
