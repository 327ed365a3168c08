import Taro from '@tarojs/taro'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import ResultPage from '../../../src/pages/result'
import { meetPerson, signOut, type Me } from '../../../src/services/me'
import { keepAnswers } from '../../../src/services/self-check'
import { answering, claimIn, openOffice, refusal, reply, toldTo } from '../office'
import { showAgain } from '../taro/taro'
import { company, me, service } from './sample-applicants'
import { several as answers } from './told-answers'

const open = (kept = answers) => {
  keepAnswers(kept)
  render(<ResultPage />)
}
const main = () => screen.getByRole('main')
const claim = async () => {
  const [first] = screen.getAllByRole('button', { name: '去申报' })
  await userEvent.click(first ?? document.body)
}
const signedIn = async (who: Me) => {
  answering({ 'who-am-i': () => reply(who) })
  await meetPerson()
}

beforeEach(async () => {
  openOffice()
  answering({
    'show-service': () => reply(service),
    'sign-out': () => reply({}),
    'who-am-i': () => refusal('not-signed-in'),
  })
  await signOut()
})

test('what is certain and what is possible stand apart', () => {
  open({ ...answers, items: ['madrid-trademark', 'ip-insurance'] })
  expect(main()).toHaveTextContent(/确定可得\s*2万元\s*最高可能\s*3\.5万元/)
})

test('what does not count is told with its reason', () => {
  open()
  expect(main()).toHaveTextContent('第2项没有计入')
})

test('only what may be claimed can be claimed', () => {
  open()
  expect(screen.getAllByRole('button', { name: '去申报' })).toHaveLength(3)
})

test('without answers it leads to the self-check', async () => {
  render(<ResultPage />)
  await userEvent.click(screen.getByRole('button', { name: '开始测算' }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/self-check/index' })
})

test('answers changed meanwhile are shown when it comes into view again', () => {
  open({ ...answers, items: ['madrid-trademark'] })
  keepAnswers({ ...answers, items: ['ip-insurance'] })
  act(showAgain)
  expect(main()).not.toHaveTextContent('马德里')
  expect(main()).toHaveTextContent('保险')
})

test('a guest who claims is led to sign in', async () => {
  open()
  await claim()
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/sign-in/index' })
  expect(toldTo('start-claim')).toEqual([])
})

test('who acts for nobody is led to tell about the applicant', async () => {
  await signedIn({ ...me, acting: null, applicants: [] })
  open()
  await claim()
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/applicant/index' })
  expect(toldTo('start-claim')).toEqual([])
})

test('a draft begins with what was told, a reference for each piece, the holder filled in', async () => {
  const english = { ...company, englishName: 'SAMPLE CO LTD' }
  await signedIn({ ...me, applicants: [english] })
  answering({ 'start-claim': () => reply(claimIn('draft')) })
  open()
  await claim()
  const blank = { number: '', holder: 'SAMPLE CO LTD', date: '' }
  expect(toldTo('start-claim')).toEqual([
    {
      item: 'madrid-trademark',
      entries: [
        { facts: { countries: 12 }, references: [blank, blank] },
        { facts: { countries: 9 }, references: [blank] },
      ],
    },
  ])
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/claim/index?claim=2026-7K3M9QXA' })
})

test('a draft that could not begin is told', async () => {
  await signedIn(me)
  open()
  await claim()
  expect(await screen.findByRole('alert')).toHaveTextContent('网络连接不上')
  answering({ 'start-claim': () => refusal('malformed') })
  await claim()
  expect(await screen.findByText('refused: malformed')).toBeInTheDocument()
})

describe('a signed-in applicant', () => {
  const none = { amount: 0, claims: 0 }
  const nothingYet = { year: 2026, granted: { year: none, ever: none } }
  const had = (amount: number) => ({
    year: 2026,
    granted: { year: { amount, claims: 1 }, ever: { amount, claims: 1 } },
  })
  const knowing = (left: object) =>
    answering({
      forecast: () => reply({ policy: 'lyg-ip-draft', lines: [], total: { min: 0, max: 0 }, left }),
    })
  const marks = { ...answers, items: ['madrid-trademark' as const] }

  test('is assessed on what the office knows, with what each cap leaves', async () => {
    knowing({ 'madrid-trademark': had(2_000_000) })
    await signedIn(me)
    open(marks)
    const known = `按${company.name}的身份和已用额度计算：确定1万元，最高1万元。`
    expect(await screen.findByText(known)).toBeInTheDocument()
    expect(main()).toHaveTextContent(/确定可得\s*1万元/)
    expect(main()).toHaveTextContent(/每年最多3万元\s*还剩1万元\s*决定了金额/)
    expect(toldTo('forecast')).toEqual([
      {
        items: {
          'madrid-trademark': [
            { countries: 12, count: 2 },
            { countries: 9, count: 1 },
          ],
        },
      },
    ])
  })

  test('reads which cap leaves nothing', async () => {
    knowing({ 'madrid-trademark': had(3_000_000) })
    await signedIn(me)
    open(marks)
    expect(await screen.findByText('额度已用完（1）')).toBeInTheDocument()
    expect(main()).toHaveTextContent(/每年最多3万元\s*还剩0元\s*决定了金额/)
  })

  test('reads that no cap decided, where none did', async () => {
    knowing({ 'madrid-trademark': nothingYet })
    await signedIn(me)
    open(marks)
    expect(await screen.findByText('金额由成果算出，没有触及上限。')).toBeInTheDocument()
  })

  test('is assessed by its own roles, whatever was answered', async () => {
    knowing({ 'madrid-trademark': nothingYet })
    await signedIn({ ...me, applicants: [{ ...company, roles: ['university'] }] })
    open(marks)
    expect(await screen.findByText('不适合您（1）')).toBeInTheDocument()
  })

  test('sees the guest’s estimate while the office has not answered, and why', async () => {
    await signedIn(me)
    open(marks)
    expect(await screen.findByText(/没能查到您的已用额度.*网络连接不上/)).toBeInTheDocument()
    expect(main()).toHaveTextContent(/确定可得\s*2万元/)
    knowing({ 'madrid-trademark': had(2_000_000) })
    await userEvent.click(screen.getByText('重试'))
    expect(await screen.findByText(/还剩1万元/, { selector: '.left__sum' })).toBeInTheDocument()
  })
})
