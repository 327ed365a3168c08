import { button } from './on-product'
import { next, to, type Shown } from './reach'
import { see } from './see'

/** The conversation, question by question, and what comes of it; each stands on the one before. */
export const selfCheckScreens: readonly Shown[] = [
  {
    name: 'self-check-roles',
    who: 'guest',
    reach: to('/pages/self-check/index', '您是哪一类主体'),
  },
  {
    name: 'self-check-themes',
    who: 'guest',
    reach: async (page) => {
      await page.getByRole('checkbox', { name: '企业' }).check()
      await next(page)
      await page.getByRole('checkbox', { name: /^商标/ }).check()
      await page.getByRole('checkbox', { name: /^称号和贯标/ }).check()
    },
  },
  {
    name: 'self-check-items',
    who: 'guest',
    reach: async (page) => {
      await next(page)
      await page.getByRole('checkbox', { name: /马德里/ }).check()
      await page.getByRole('checkbox', { name: /强企培育/ }).check()
    },
  },
  {
    name: 'self-check-choice',
    who: 'guest',
    reach: async (page) => {
      await next(page)
      await see(page, '获得的是哪一级称号')
    },
  },
  {
    name: 'self-check-count',
    who: 'guest',
    reach: async (page) => {
      await page.getByRole('radio', { name: '成长型' }).click()
      await page.getByRole('textbox', { name: /有几件/ }).fill('2')
      await button(page, /有情况不同的商标/).click()
      await page.getByRole('textbox', { name: /第2组/ }).fill('1')
    },
  },
  {
    name: 'self-check-fact',
    who: 'guest',
    reach: async (page) => {
      await next(page)
      await page.getByRole('textbox', { name: /延伸到多少/ }).fill('12')
    },
  },
  {
    name: 'self-check-every',
    who: 'guest',
    reach: async (page, stage) => {
      await to('/pages/self-check/index?on=1', '延伸到多少')(page, stage)
      for (let back = 0; back < 3; back += 1) await button(page, '上一步').click()
      await button(page, /直接从38项里找/).click()
      await see(page, '全部38项')
    },
  },
  {
    name: 'self-check-resume',
    who: 'guest',
    reach: to('/pages/self-check/index', '上次填到'),
  },
  { name: 'result', who: 'guest', reach: to('/pages/result/index', '确定可得') },
  {
    name: 'result-what-if',
    who: 'guest',
    reach: async (page) => {
      await button(page, '改改看').click()
      await page.getByRole('dialog').waitFor()
    },
  },
]
