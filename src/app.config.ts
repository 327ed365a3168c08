const tabs = [
  { pagePath: 'pages/home/index', text: '首页' },
  { pagePath: 'pages/claims/index', text: '申报' },
  { pagePath: 'pages/inbox/index', text: '消息' },
  { pagePath: 'pages/me/index', text: '我的' },
]

const alone = [
  ...['self-check', 'result', 'choose-item', 'claim', 'claim-view', 'applicant', 'sign-in'],
  ...['confirm-sign-in', 'suggestion', 'publications', 'publication', 'invitation', 'contacts'],
  'licence',
]

/** Desks for a day's work at a computer: on the web alone. */
const desks =
  process.env.TARO_ENV === 'h5'
    ? [
        ...['publication-print', 'payments', 'office', 'staff', 'rounds', 'settings', 'grants'],
        ...['watch', 'journal', 'round-progress', 'offers', 'joins', 'verifications'],
      ]
    : []

export default defineAppConfig({
  pages: tabs.map((tab) => tab.pagePath),
  // Only the tabs come with the first screen. A package for each page, since a package is a folder and
  // nobody's link to a page may break.
  subPackages: [
    ...alone.map((page) => ({ root: `pages/${page}`, pages: ['index'] })),
    { root: 'book', pages: ['pages/policy/index', 'pages/article/index'] },
    {
      root: 'review',
      pages: [
        'pages/queue/index',
        'pages/claim/index',
        'pages/compare/index',
        'pages/publications/index',
        ...desks.map((desk) => `pages/${desk}/index`),
      ],
    },
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['pages/self-check', 'pages/result'] },
    'pages/claims/index': {
      network: 'all',
      packages: ['pages/choose-item', 'pages/claim', 'pages/claim-view'],
    },
    'pages/inbox/index': { network: 'all', packages: ['pages/claim-view'] },
    'pages/me/index': { network: 'all', packages: ['pages/sign-in', 'pages/applicant'] },
  },
  lazyCodeLoading: 'requiredComponents',
  // Custom: the platform draws no bar of its own; each tab page draws ui/bottom-tabs, one look on both.
  tabBar: { custom: true, color: '@tab', selectedColor: '@tabHere', list: tabs },
  // What begins with @ stands in theme.json, once for the light and once for the dark: only WeChat draws
  // with it, the web has its head and ground from ui/tokens.
  darkmode: true,
  themeLocation: 'theme.json',
  window: {
    navigationBarBackgroundColor: '@header',
    navigationBarTextStyle: 'white',
    navigationBarTitleText: '知惠',
    backgroundColor: '@ground',
    backgroundTextStyle: '@pull',
  },
  // The web's router only: its slide keeps two pages in sight for a third of a second.
  ...(process.env.TARO_ENV === 'h5' ? { animation: false } : {}),
})
