import type { Page } from 'playwright-core'
import { photograph, tellMarks } from './claim-marks'
import { button } from './on-product'
import { next, to, type Shown } from './reach'
import { see } from './see'
import { selfCheckScreens } from './self-check-screens'
import { company, marks, newcomer } from './stage'
import { tellServer } from './tell-server'

const openDialog = (name: string | RegExp) => async (page: Page) => {
  await button(page, name).click()
  await page.getByRole('dialog').waitFor()
}

const guests: readonly Shown[] = [
  { name: 'home', who: 'guest', reach: to('/', '三步办成') },
  ...selfCheckScreens,
  { name: 'sign-in', who: 'guest', reach: to('/pages/sign-in/index', '用微信扫一扫登录') },
  { name: 'claims-guest', who: 'guest', reach: to('/pages/claims/index', '登录后查看') },
  { name: 'me-guest', who: 'guest', reach: to('/pages/me/index', '微信登录') },
  { name: 'suggestion', who: 'guest', reach: to('/pages/suggestion/index', '怎样联系您') },
  { name: 'policy', who: 'guest', reach: to('/book/pages/policy/index', '查找条文') },
  { name: 'article', who: 'guest', reach: to('/book/pages/article/index?number=9', '下一条') },
  { name: 'publications', who: 'guest', reach: to('/pages/publications/index', '第1次公示') },
  {
    name: 'publication',
    who: 'guest',
    reach: to(({ publication }) => `/pages/publication/index?publication=${publication}`, company),
  },
  {
    name: 'confirm-sign-in',
    who: 'guest',
    reach: to('/pages/confirm-sign-in/index', '回到首页'),
  },
]

const contacts: readonly Shown[] = [
  { name: 'applicant', who: 'contact', reach: to('/pages/applicant/index', '所属县区') },
  { name: 'claims', who: 'contact', reach: to('/pages/claims/index', '已提交') },
  { name: 'claims-choose', who: 'contact', reach: to('/pages/choose-item/index', '马德里') },
  {
    name: 'claim-no-photos',
    who: 'contact',
    reach: to(({ draft }) => `/pages/claim/index?claim=${draft}`, '第1步，共3步'),
  },
  { name: 'claim-photos', who: 'contact', reach: (page) => photograph(page, marks) },
  { name: 'claim-entries', who: 'contact', reach: next },
  {
    name: 'claim-faults',
    who: 'contact',
    reach: async (page) => {
      // Typed, it stays, whenever the reader comes.
      await tellMarks(
        page,
        marks.map((mark) => ({ ...mark, day: '2020-03-12' })),
      )
      await next(page)
      await page.getByRole('alert').filter({ visible: true }).first().waitFor()
      // Else it is saved while it is looked at.
      await see(page, '已保存')
    },
  },
  {
    name: 'claim-check',
    who: 'contact',
    reach: async (page) => {
      await tellMarks(page, marks)
      await next(page)
      await see(page, '第3步，共3步')
    },
  },
  {
    name: 'claim-view',
    who: 'contact',
    reach: to(({ sent }) => `/pages/claim-view/index?claim=${sent}`, '办理进度'),
  },
  { name: 'me', who: 'contact', reach: to('/pages/me/index', company) },
  { name: 'licence', who: 'contact', reach: to('/pages/licence/index', '已核验') },
  { name: 'invitation', who: 'contact', reach: to('/pages/invitation/index', '邀请码') },
]

const officers: readonly Shown[] = [
  { name: 'queue', who: 'county', reach: to('/review/pages/queue/index', '连云港样例仪器') },
  {
    name: 'review-claim',
    who: 'county',
    reach: to(({ sent }) => `/review/pages/claim/index?claim=${sent}`, '现在核算'),
  },
  { name: 'review-return', who: 'county', reach: openDialog(/退回/) },
  {
    name: 'verifications',
    who: 'county',
    reach: to('/review/pages/verifications/index', newcomer),
  },
  {
    name: 'verification',
    who: 'county',
    reach: async (page) => {
      await openDialog(/^核对/)(page)
      await see(page, '登记的单位名称')
    },
  },
  {
    name: 'review-publications',
    who: 'publisher',
    reach: to('/review/pages/publications/index', '第1次公示'),
  },
  { name: 'open-publication', who: 'publisher', reach: openDialog('新建公示') },
  {
    name: 'inbox',
    who: 'contact',
    reach: async (page, stage) => {
      const told = { claim: stage.sent, version: 2 }
      await tellServer(stage.page('county'), 'accept-claim', told)
      await to('/pages/inbox/index', '申报已受理')(page, stage)
    },
  },
  {
    name: 'compare',
    who: 'city',
    reach: to(
      ({ publication }) =>
        `/review/pages/compare/index?round=${publication.slice(0, 6)}&item=high-value-patent`,
      '全市每年5个名额',
    ),
  },
  { name: 'office', who: 'operator', reach: to('/review/pages/office/index', '运行情况') },
  { name: 'watch', who: 'operator', reach: to('/review/pages/watch/index', '正在等的') },
]

/** Every other desk of the office: looked at with all the screens by `npm run prove -- looks`, which has more time. */
export const desks: readonly Shown[] = [
  { name: 'staff', who: 'operator', reach: to('/review/pages/staff/index', '样例复核员·市局') },
  { name: 'joins', who: 'operator', reach: to('/review/pages/joins/index', '没有待处理的申请') },
  { name: 'rounds', who: 'operator', reach: to('/review/pages/rounds/index', '已开放') },
  { name: 'settings', who: 'operator', reach: to('/review/pages/settings/index', '政策规定：') },
  { name: 'grants', who: 'operator', reach: to('/review/pages/grants/index', '使用本系统以前') },
  { name: 'journal', who: 'operator', reach: to('/review/pages/journal/index', '每次操作') },
  { name: 'offers', who: 'city', reach: to('/review/pages/offers/index', '导入官方名单') },
  {
    name: 'round-progress',
    who: 'city',
    reach: to('/review/pages/round-progress/index', '进度对照'),
  },
  { name: 'payments', who: 'publisher', reach: to('/review/pages/payments/index', '财政拨付后') },
]

/** The screens of the product, in an order in which each can be reached. */
export const screens: readonly Shown[] = [...guests, ...contacts, ...officers]
