const button = (page, name) => page.getByRole('button', { name }).filter({ visible: true }).last()
const next = (page) => button(page, '下一步').click()

const goTo = (path, words) => async (page, origin) => {
  await page.goto(`${origin}${path}`)
  await page.getByText(words).filter({ visible: true }).first().waitFor()
}

const home = goTo('/', '三步办成')
const selfCheck = goTo('/pages/self-check/index', '您是哪一类主体')

/** The screens that are judged; what was told in the self-check is kept in the browser's storage. */
export const screens = [
  { name: 'home', path: '/', walk: home },
  { name: 'self-check', path: '/pages/self-check/index', walk: selfCheck },
  {
    name: 'result',
    path: '/pages/result/index',
    walk: async (page, origin) => {
      await selfCheck(page, origin)
      await page.getByRole('checkbox', { name: '企业' }).check()
      await next(page)
      await page.getByRole('checkbox', { name: /^商标/ }).check()
      await next(page)
      await page.getByRole('checkbox', { name: /马德里/ }).check()
      await next(page)
      await page.getByRole('textbox', { name: /有几件/ }).fill('1')
      await next(page)
      await page.getByRole('textbox', { name: /延伸到多少/ }).fill('12')
      await page.getByText('确定 1万元').filter({ visible: true }).first().waitFor()
      await goTo('/pages/result/index', '确定可得')(page, origin)
    },
  },
  {
    name: 'policy',
    path: '/book/pages/policy/index',
    walk: goTo('/book/pages/policy/index', '查找条文'),
  },
]
