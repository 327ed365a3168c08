import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { answering, claimIn, county, inspectionOf, openOffice, reply, toldTo } from '../office'
import { inDialog, openClaim, tap } from './open-claim'

const number = '2026-7K3M9QXA'

beforeEach(openOffice)

describe('giving back', () => {
  test('asks for one place at least', async () => {
    await openClaim(claimIn('submitted'), county)
    await tap('退回补正')
    await tap('确认退回')
    expect(screen.getAllByText('请至少选择一处需要补正的地方').length).toBeGreaterThan(0)
    expect(toldTo('return-claim')).toEqual([])
  })

  test('asks for words for each place', async () => {
    await openClaim(claimIn('submitted'), county)
    await tap('退回补正')
    await userEvent.click(screen.getByRole('checkbox', { name: '国际注册号 1723456' }))
    await tap(/确认退回/)
    expect(screen.getAllByText('请写明“国际注册号 1723456”要怎么改').length).toBeGreaterThan(0)
    expect(toldTo('return-claim')).toEqual([])
  })

  test('sends all faults at once, each tied to its place', async () => {
    await openClaim(claimIn('accepted'), county)
    answering({ 'return-claim': () => reply(inspectionOf(claimIn('returned'))) })
    await tap('退回补正')
    await userEvent.click(screen.getByRole('checkbox', { name: '第1项的填报内容' }))
    await userEvent.type(screen.getByLabelText('“第1项的填报内容”怎么改'), '国别数不对')
    await userEvent.click(screen.getByRole('checkbox', { name: '国际注册号 1723456' }))
    await tap('日期与证书不一致，请核对')
    await userEvent.click(inDialog().getByRole('checkbox', { name: /国际注册证书/ }))
    await tap('缺少页面，请补齐')
    await tap('确认退回（3处）')
    await screen.findByText('已退回补正')
    expect(toldTo('return-claim')).toEqual([
      {
        claim: number,
        version: 4,
        faults: [
          { about: 'facts', at: '0', words: '国别数不对' },
          { about: 'reference', at: '0.1', words: '日期与证书不一致，请核对' },
          {
            about: 'photo',
            at: 'registration-certificate-with-parties',
            words: '缺少页面，请补齐',
          },
        ],
      },
    ])
  })

  test('keeps what was written when the sheet is closed and opened again', async () => {
    await openClaim(claimIn('submitted'), county)
    await tap('退回补正')
    await userEvent.click(screen.getByRole('checkbox', { name: '其他问题' }))
    await userEvent.type(screen.getByLabelText('“其他问题”怎么改'), '请补盖章')
    await tap('关闭')
    await tap('退回补正')
    expect(screen.getByLabelText('“其他问题”怎么改')).toHaveValue('请补盖章')
  })
})
