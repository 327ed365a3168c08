import Taro from '@tarojs/taro'

/** Every page there is; nothing else is opened. */
export const pages = {
  home: '/pages/home/index',
  claims: '/pages/claims/index',
  inbox: '/pages/inbox/index',
  me: '/pages/me/index',
  'self-check': '/pages/self-check/index',
  result: '/pages/result/index',
  applicant: '/pages/applicant/index',
  'choose-item': '/pages/choose-item/index',
  claim: '/pages/claim/index',
  'claim-view': '/pages/claim-view/index',
  'sign-in': '/pages/sign-in/index',
  'confirm-sign-in': '/pages/confirm-sign-in/index',
  suggestion: '/pages/suggestion/index',
  publications: '/pages/publications/index',
  publication: '/pages/publication/index',
  invitation: '/pages/invitation/index',
  contacts: '/pages/contacts/index',
  licence: '/pages/licence/index',
  policy: '/book/pages/policy/index',
  article: '/book/pages/article/index',
  queue: '/review/pages/queue/index',
  'review-claim': '/review/pages/claim/index',
  'compare-claims': '/review/pages/compare/index',
  'review-publications': '/review/pages/publications/index',
  // On the web alone.
  'publication-print': '/review/pages/publication-print/index',
  payments: '/review/pages/payments/index',
  office: '/review/pages/office/index',
  staff: '/review/pages/staff/index',
  rounds: '/review/pages/rounds/index',
  settings: '/review/pages/settings/index',
  grants: '/review/pages/grants/index',
  joins: '/review/pages/joins/index',
  verifications: '/review/pages/verifications/index',
  journal: '/review/pages/journal/index',
  watch: '/review/pages/watch/index',
  offers: '/review/pages/offers/index',
  'round-progress': '/review/pages/round-progress/index',
} as const

export type PageName = keyof typeof pages

/** Is this, from an address, the name of a page of ours? */
export const isPageName = (name: string | undefined): name is PageName =>
  name !== undefined && Object.keys(pages).includes(name)

export const tabPages = ['home', 'claims', 'inbox', 'me'] as const
export type TabPage = (typeof tabPages)[number]

type Query = Readonly<Record<string, string>>

const isTab = (page: PageName): page is TabPage => tabPages.some((tab) => tab === page)

const urlOf = (page: PageName, query: Query) => {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return pairs.length === 0 ? pages[page] : `${pages[page]}?${pairs.join('&')}`
}

/** Opens a page on top of this one; a tab page instead of it. */
export const go = (page: PageName, query: Query = {}): void => {
  if (isTab(page)) void Taro.switchTab({ url: pages[page] })
  else void Taro.navigateTo({ url: urlOf(page, query) })
}

/** Opens a page in this one's place, so that the way back skips it. */
export const goInstead = (page: PageName, query: Query = {}): void => {
  if (isTab(page)) void Taro.switchTab({ url: pages[page] })
  else void Taro.redirectTo({ url: urlOf(page, query) })
}

/** Back to the page that this one was opened from; opened by itself, it gives its place to that page. */
export const goBackTo = (page: PageName, query: Query = {}): void => {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else goInstead(page, query)
}

/** One screen back, or home where there is none. */
export const goBack = (): void => {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else go('home')
}
