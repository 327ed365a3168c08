import Taro from '@tarojs/taro'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { answering, claimIn, openOffice, refusal, reply, toldTo } from '../office'
import { button, draft, field, mark, number, openDraft, openPhotos, paper } from './open-draft'

const tap = (name: string | RegExp) => userEvent.click(button(name))
const next = () => tap('下一步')
const isOff = (name: string) =>
  button(name).matches(':disabled') || button(name).getAttribute('aria-disabled') === 'true'
const summary = () =>
  screen.getAllByRole('alert').find(({ id }) => id === 'error-summary') ??
  document.createElement('i')

/** At the last step, ready to be handed in. */
const openLast = async () => {
  await openDraft()
  await next()
  await screen.findByText(/第3步，共3步/)
}

beforeEach(openOffice)

test('faults keep from the next step, and each is told', async () => {
  await openDraft(
    draft({ entries: [{ facts: {}, references: [{ ...paper, number: '', date: '' }] }] }),
  )
  expect(screen.queryByRole('alert')).toBeNull()
  await next()
  expect(screen.getByText(/第2步，共3步/)).toBeInTheDocument()
  expect(summary()).toHaveTextContent('第1项：请填写延伸注册国数量')
  expect(summary()).toHaveTextContent('第1项第1份：请填写国际注册号')
  expect(summary()).toHaveTextContent('第1项第1份：请填写证书或文书日期')
})

test('a fault goes as soon as it is mended', async () => {
  await openDraft(draft({ entries: [{ ...mark, references: [{ ...paper, number: '' }] }] }))
  await next()
  await userEvent.type(field(/国际注册号/), '1712345')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a sum that can not be read is told at its field', async () => {
  await openDraft()
  await userEvent.clear(field(/延伸到多少/))
  await userEvent.type(field(/延伸到多少/), '1x')
  expect(screen.getByRole('alert')).toHaveTextContent('延伸注册国数量填写得不对')
})

test('without its photos a claim is told which are missing, and does not go on', async () => {
  await openPhotos(draft({ photos: [] }))
  await next()
  expect(screen.getByText(/第1步，共3步/)).toBeInTheDocument()
  expect(summary()).toHaveTextContent('请上传：国际注册证书（含指定缔约方页）')
  expect(
    document.getElementById('field-document-registration-certificate-with-parties'),
  ).toContainElement(button(/^拍照.*国际注册证书/))
})

test('where the office holds a list, photos are not asked for', async () => {
  const claim = draft({
    item: 'regulated-market',
    entries: [{ facts: {}, references: [paper] }],
    photos: [],
  })
  await openPhotos(claim)
  expect(screen.getByText(/照片可不传/)).toBeInTheDocument()
  await next()
  await next()
  expect(screen.getByText(/第3步，共3步/)).toBeInTheDocument()
})

test('the faults that the office found stand over every step', async () => {
  await openPhotos(draft({ state: 'returned', faults: [{ about: 'photo', words: '照片看不清' }] }))
  expect(screen.getByText('1. 照片看不清')).toBeInTheDocument()
  await next()
  expect(screen.getByText('1. 照片看不清')).toBeInTheDocument()
})

test.each([
  ['a photo', { about: 'photo' as const }, /第1步/, /第2步/],
  ['a reference', { about: 'reference' as const, at: '0.0' }, /第2步/, /第1步/],
])('a claim returned for %s opens where it is mended', async (_what, about, here, elsewhere) => {
  await openPhotos(draft({ state: 'returned', faults: [{ ...about, words: '请更正' }] }))
  expect(screen.getByText(here)).toBeInTheDocument()
  expect(screen.queryByText('去修改')).toBeNull()
  if (about.about === 'photo') await next()
  else await tap('上一步')
  expect(screen.getByText(elsewhere)).toBeInTheDocument()
  await userEvent.click(screen.getByText('去修改'))
  expect(screen.getByText(here)).toBeInTheDocument()
})

test('without photos at hand the entries can be filled in at once, and the check tells what is missing', async () => {
  await openDraft(draft({ photos: [] }))
  await next()
  expect(screen.getByText(/第3步/)).toBeInTheDocument()
  expect(screen.getByRole('alert')).toHaveTextContent('请上传：国际注册证书')
  await userEvent.click(screen.getByText('去修改'))
  expect(screen.getByText(/第1步/)).toBeInTheDocument()
})

test('the way back leads one step back, and from the first one out', async () => {
  jest.mocked(Taro.getCurrentPages).mockReturnValue(Array(2))
  await openDraft()
  await tap('上一步')
  expect(screen.getByText(/第1步，共3步/)).toBeInTheDocument()
  expect(Taro.navigateBack).not.toHaveBeenCalled()
})

test('a mark more of the same kind is one more reference, and is forecast', async () => {
  await openDraft()
  await tap('同样情况再加一件')
  expect(screen.getAllByRole('textbox', { name: /国际注册号/ })).toHaveLength(2)
  expect(screen.getByRole('main')).toHaveTextContent(/可以申报\s*2万元/)
})

describe('handing in', () => {
  test('waits for the commitment', async () => {
    await openLast()
    expect(isOff('提交申报')).toBe(true)
    await userEvent.click(screen.getByRole('checkbox'))
    expect(isOff('提交申报')).toBe(false)
  })

  test('tells claim, version and commitment, and leads to the claim', async () => {
    await openLast()
    answering({ 'submit-claim': () => reply(claimIn('submitted')) })
    await userEvent.click(screen.getByRole('checkbox'))
    await tap('提交申报')
    expect(toldTo('submit-claim')).toEqual([
      { claim: number, version: 4, commitment: expect.any(String) },
    ])
    expect(Taro.redirectTo).toHaveBeenCalledWith({
      url: `/pages/claim-view/index?claim=${number}`,
    })
  })

  test('is sent once, however often it is tapped', async () => {
    await openLast()
    let go: () => void = () => undefined
    const held = new Promise<void>((open) => (go = open))
    answering({
      'submit-claim': async () => {
        await held
        return reply(claimIn('submitted'))
      },
    })
    await userEvent.click(screen.getByRole('checkbox'))
    await userEvent.dblClick(button(/提交申报/))
    await userEvent.click(button(/提交申报/))
    go()
    await held
    expect(toldTo('submit-claim')).toHaveLength(1)
  })

  test('that is refused says why, with every reason', async () => {
    await openLast()
    answering({ 'submit-claim': () => refusal('reference-used', ['1712345', '1712346']) })
    await userEvent.click(screen.getByRole('checkbox'))
    await tap('提交申报')
    expect(await screen.findByText('refused: reference-used；1712345；1712346')).toBeInTheDocument()
    expect(isOff('提交申报')).toBe(false)
  })

  test('without a network says so, and can be tried again', async () => {
    await openLast()
    await userEvent.click(screen.getByRole('checkbox'))
    await tap('提交申报')
    expect(await screen.findByText('网络连接不上，请检查网络后重试')).toBeInTheDocument()
    answering({ 'submit-claim': () => reply(claimIn('submitted')) })
    await tap('提交申报')
    expect(Taro.redirectTo).toHaveBeenCalled()
  })

  test('whose session ran out is told, and can sign in from there', async () => {
    await openLast()
    answering({
      'submit-claim': () => refusal('session-over'),
      'sign-in': () => refusal('code-invalid'),
    })
    await userEvent.click(screen.getByRole('checkbox'))
    await tap('提交申报')
    await screen.findByText('refused: session-over')
    await userEvent.click(screen.getByText('登录'))
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/sign-in/index' })
  })

  test('shows whose claim it is, and everything that was told', async () => {
    await openLast()
    const main = screen.getByRole('main')
    expect(main).toHaveTextContent('样例科技有限公司')
    expect(main).toHaveTextContent('1712345')
    expect(main).toHaveTextContent('2026年3月1日')
    expect(main).toHaveTextContent('国际注册证书（含指定缔约方页） 1张')
  })

  test('of what earns nothing is not possible', async () => {
    await openDraft(draft({ entries: [{ ...mark, facts: { countries: 9 } }] }))
    await next()
    await userEvent.click(screen.getByRole('checkbox'))
    expect(isOff('提交申报')).toBe(true)
    expect(screen.getByRole('main')).toHaveTextContent('暂不符合')
  })
})
