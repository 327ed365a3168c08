import { act, screen, within } from '@testing-library/react'
import { answering, openOffice, toldTo } from '../office'
import { showAgain } from '../taro/taro'
import { draft, field, mark, openDraft, pause, person } from './open-draft'
import { blank, empty, found, marks, numbers, read, readings, shot, tap, waiting } from './readings'

beforeEach(() => {
  jest.useFakeTimers()
  openOffice()
})
afterEach(() => jest.useRealTimers())
describe('what was read', () => {
  test('fills what is empty, is marked, and is kept', async () => {
    readings([read(1, '1712345')])
    await openDraft(empty())
    await pause(0)
    expect(field(/国际注册号/)).toHaveValue('1712345')
    expect(field(/证书上的英文名称/)).toHaveValue('SAMPLE CO., LTD')
    expect(marks()).toHaveLength(3)
    await pause(1200)
    expect(toldTo('keep-draft').at(-1)).toMatchObject({
      entries: [
        { references: [{ number: '1712345', holder: 'SAMPLE CO., LTD', date: '2026-03-12' }] },
      ],
    })
    expect(JSON.stringify(toldTo('keep-draft'))).not.toContain('unchecked')
  })

  test('never takes the place of what was typed, and can be taken on', async () => {
    readings([read(1, '1712345')])
    await openDraft(
      draft({
        entries: [{ ...mark, references: [{ number: '1712345', holder: 'SAMPEL LTD', date: '' }] }],
      }),
    )
    await pause(0)
    expect(field(/证书上的英文名称/)).toHaveValue('SAMPEL LTD')
    expect(marks()).toHaveLength(1)
    expect(screen.getByText('照片上是“SAMPLE CO., LTD”')).toBeInTheDocument()
    await tap('采用照片上的证书上的英文名称')
    expect(field(/证书上的英文名称/)).toHaveValue('SAMPLE CO., LTD')
    expect(screen.queryByText(/照片上是/)).toBeNull()
  })

  test('that comes while a number is typed leaves it', async () => {
    readings([waiting(1)], [read(1, '1712345')])
    await openDraft(empty())
    await person().type(field(/国际注册号/), '18')
    await pause(1500)
    expect(numbers()).toEqual(['18'])
  })

  test('spelt otherwise is the same', async () => {
    readings([read(1, 'No. 1712345'.slice(4), { holder: found('Sample Co Ltd') })])
    await openDraft()
    await pause(0)
    expect(screen.queryByText(/照片上是“S/i)).toBeNull()
  })

  test('a slip away from what was typed is told at the number', async () => {
    readings([read(1, '1712346')])
    await openDraft()
    await pause(0)
    expect(screen.getByText('照片上是“1712346”')).toBeInTheDocument()
    await tap('采用照片上的国际注册号')
    expect(numbers()).toEqual(['1712346'])
  })

  test('goes to the first reference without a number; the others are offered as pieces more', async () => {
    readings([read(1, '1712001'), read(2, '1712002'), read(3, '1712003')])
    await openDraft(empty(2, { photos: [shot(1), shot(2), shot(3)] }))
    await pause(0)
    expect(numbers()).toEqual(['1712001', '1712002'])
    expect(screen.getByText('照片上还读到“1712003”，没有列入申报。')).toBeInTheDocument()
    await tap('再加一件')
    expect(numbers()).toEqual(['1712001', '1712002', '1712003'])
    expect(screen.queryByText(/没有列入申报/)).toBeNull()
  })

  test('goes to no reference that was begun for another paper, and is offered', async () => {
    readings([read(1, '1712345')])
    await openDraft(
      draft({ entries: [{ ...mark, references: [{ ...blank, date: '2026-05-01' }] }] }),
    )
    await pause(0)
    expect(numbers()).toEqual([''])
    expect(screen.getByText('照片上还读到“1712345”，没有列入申报。')).toBeInTheDocument()
  })

  test('goes to a reference whose holder is the same or a slip away', async () => {
    readings([read(1, '1712345')])
    const begun = { ...blank, holder: 'SAMPLE C0 LTD' }
    await openDraft(draft({ entries: [{ ...mark, references: [begun] }] }))
    await pause(0)
    expect(numbers()).toEqual(['1712345'])
  })

  test('of the licence is no piece of the claim', async () => {
    readings([read(1, '91320700MA00YANG7T')])
    await openDraft(empty(1, { photos: [shot(1, { document: 'business-licence' })] }))
    await pause(0)
    expect(numbers()).toEqual([''])
  })

  test.each([
    ['illegible', read(1, '1712345', { clear: false })],
    ['no such number', read(1, '商标注册', { holder: undefined, date: undefined })],
  ])('%s fills nothing', async (_what, reading) => {
    readings([reading])
    await openDraft(empty())
    await pause(0)
    expect(marks()).toHaveLength(0)
  })
})

describe('a field that was filled in', () => {
  const open = async () => {
    readings([read(1, '1712345')])
    const page = await openDraft(empty())
    await pause(0)
    return page
  }

  test('is marked until it is confirmed with one tap', async () => {
    await open()
    await tap('已核对：国际注册号')
    expect(marks()).toHaveLength(2)
    expect(field(/国际注册号/)).toHaveValue('1712345')
  })

  test('is marked until it is touched', async () => {
    await open()
    await person().type(field(/证书上的英文名称/), '.')
    expect(marks()).toHaveLength(2)
    expect(screen.getByText('照片读出了2处内容并已填好，请逐处核对。')).toBeInTheDocument()
  })

  test('can be emptied again, and is not filled in a second time', async () => {
    await open()
    await tap('撤销填入')
    expect(numbers()).toEqual([''])
    await act(async () => showAgain())
    await pause(20_000)
    expect(numbers()).toEqual([''])
    expect(marks()).toHaveLength(0)
    expect(screen.getByText('照片上是“1712345”')).toBeInTheDocument()
  })

  test('is still marked when the draft is opened again', async () => {
    const { unmount } = await open()
    unmount()
    const reference = { number: '1712345', holder: 'SAMPLE CO., LTD', date: '2026-03-12' }
    await openDraft(draft({ entries: [{ ...mark, references: [reference] }] }))
    await pause(0)
    expect(marks()).toHaveLength(3)
  })

  test('is listed before handing in, which waits for one tick', async () => {
    await open()
    await tap('下一步')
    const card = within(screen.getByText('由照片读取，请核对').closest('.card') as HTMLElement)
    expect(card.getByText('1712345')).toBeInTheDocument()
    await person().click(screen.getByRole('checkbox', { name: /我承诺/ }))
    expect(screen.getByText('请先核对由照片读取的内容')).toBeInTheDocument()
    await person().click(card.getByRole('checkbox'))
    expect(screen.queryByText('请先核对由照片读取的内容')).toBeNull()
    answering({ 'submit-claim': () => undefined })
    await tap('提交申报')
    expect(toldTo('submit-claim')).toHaveLength(1)
  })
})

test.each([
  ['ZL202010123456.1', '校验位不对'],
  ['2020101234562', '末位校验码前有一个点'],
])('a patent number %s is told wrong as soon as it is whole', async (text, said) => {
  const claim = draft({
    item: 'open-licence',
    entries: [{ facts: {}, references: [blank] }],
    photos: [],
  })
  await openDraft(claim)
  await person().type(field(/专利号/), text.slice(0, -1))
  expect(screen.queryByRole('alert')).toBeNull()
  await person().type(field(/专利号/), text.slice(-1))
  expect(screen.getByRole('alert')).toHaveTextContent(said)
})
