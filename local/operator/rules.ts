import { keepRules } from '../../cloudfunctions/service/keep-rules'
import { showRules } from '../../cloudfunctions/service/show-rules'
import { KeepRules } from '../../contract/keep-rules'
import { ShowRules } from '../../contract/show-rules'
import { yuan } from '../../policy/vocabulary'
import { wholeOf, type Command } from './command'
import { sayTable } from './say-table'
import { tellDeed } from './tell-deed'

export const rules: Command = {
  name: 'rules',
  about: 'show the sums and days that decisions go by, or set some of them',
  usage: '[--two-pairs-above YUAN] [--return-days DAYS] [--publication-days DAYS]',
  names: 0,
  options: {
    'two-pairs-above': { type: 'string' },
    'return-days': { type: 'string' },
    'publication-days': { type: 'string' },
  },
  run: async (world, typed) => {
    const sum = wholeOf(typed, 'two-pairs-above')
    const returnDays = wholeOf(typed, 'return-days')
    const publicationDays = wholeOf(typed, 'publication-days')
    const told = {
      ...(sum === undefined ? {} : { twoPairsAbove: yuan(sum) }),
      ...(returnDays === undefined ? {} : { returnDays }),
      ...(publicationDays === undefined ? {} : { publicationDays }),
    }
    const before = await tellDeed(world, ShowRules, showRules, {})
    const isTold = Object.keys(told).length > 0
    const now = isTold
      ? await tellDeed(world, KeepRules, keepRules, { ...before, ...told })
      : before
    console.log(
      sayTable([
        ['two pairs of eyes above', `${now.twoPairsAbove / 100} yuan`],
        ['days for a correction', `${now.returnDays}`],
        ['working days of a publication', `${now.publicationDays}`],
      ]),
    )
  },
}
