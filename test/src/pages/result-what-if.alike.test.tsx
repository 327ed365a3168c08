import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import ResultPage from '../../../src/pages/result'
import { keepAnswers, recallAnswers } from '../../../src/services/self-check'
import { openOffice } from '../office'
import { several as answers } from './told-answers'

const open = (kept = answers) => {
  keepAnswers(kept)
  render(<ResultPage />)
}
const main = () => screen.getByRole('main')

beforeEach(openOffice)

describe('what if', () => {
  const tryIt = () => userEvent.click(screen.getByRole('button', { name: '改改看' }))
  const dialog = () => screen.getByRole('dialog')
  const adopt = () => userEvent.click(screen.getByRole('button', { name: '用这个答案' }))

  test('another answer shows the difference at once, and is kept only when taken over', async () => {
    open({ ...answers, items: ['madrid-trademark'] })
    await tryIt()
    await userEvent.click(screen.getAllByRole('button', { name: /^增加/ })[0] ?? document.body)
    expect(dialog()).toHaveTextContent(/本项\s*2万元\s*→ 3万元\s*合计\s*2万元\s*→ 3万元/)
    expect(recallAnswers().entries['madrid-trademark']?.[0]?.count).toBe('2')
    await adopt()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(main()).toHaveTextContent(/确定可得\s*3万元/)
    expect(recallAnswers().entries['madrid-trademark']?.[0]?.count).toBe('3')
  })

  test('closed, it leaves everything as it was', async () => {
    open({ ...answers, items: ['madrid-trademark'] })
    await tryIt()
    await userEvent.click(screen.getAllByRole('button', { name: /^减少/ })[0] ?? document.body)
    await userEvent.click(screen.getByRole('button', { name: '关闭' }))
    expect(main()).toHaveTextContent(/确定可得\s*2万元/)
  })

  test('an entry more and an entry less count at once', async () => {
    open({ ...answers, items: ['ip-insurance'] })
    await tryIt()
    await userEvent.click(screen.getByRole('button', { name: /再加一份/ }))
    const [, second] = screen.getAllByRole('textbox', { name: /保费/ })
    await userEvent.type(second ?? document.body, '10000')
    expect(dialog()).toHaveTextContent(/→ 最高2万元/)
    await userEvent.click(screen.getAllByText('删除')[0] ?? document.body)
    expect(dialog()).toHaveTextContent(/→ 最高5,000元/)
  })

  test('what this year brought before counts against the cap, and is kept', async () => {
    open({ ...answers, items: ['madrid-trademark'] })
    await tryIt()
    const granted = screen.getByRole('textbox', { name: /今年这一项已经拿到的资助/ })
    await userEvent.type(granted, '2万5')
    expect(dialog()).toHaveTextContent(/填写的内容不对/)
    await userEvent.clear(granted)
    await userEvent.type(granted, '25000')
    expect(dialog()).toHaveTextContent(/本项\s*2万元\s*→ 5,000元/)
    await adopt()
    expect(main()).toHaveTextContent(/确定可得\s*5,000元/)
    expect(recallAnswers().granted).toEqual({ 'madrid-trademark': '25000' })
  })

  test('an item without a cap does not ask what was granted', async () => {
    open({ ...answers, items: ['soft-research'] })
    await tryIt()
    expect(screen.queryByRole('textbox', { name: /已经拿到/ })).toBeNull()
  })

  test('who he is can be tried, too', async () => {
    open({ ...answers, items: ['madrid-trademark'] })
    await userEvent.click(screen.getByText('换个身份看看'))
    await userEvent.click(screen.getByRole('checkbox', { name: '企业' }))
    await userEvent.click(screen.getByRole('checkbox', { name: '高校' }))
    expect(dialog()).toHaveTextContent(/合计\s*2万元\s*→ 0元/)
    await adopt()
    expect(screen.getByText('不适合您（1）')).toBeInTheDocument()
  })
})
