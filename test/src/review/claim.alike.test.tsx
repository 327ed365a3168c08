import Taro from '@tarojs/taro'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ClaimView } from '../../../contract/shapes/claim'
import type { Post } from '../../../contract/shapes/post'
import ClaimPage from '../../../src/review/pages/claim'
import { openedWith } from '../taro/taro'
import {
  answering,
  city,
  claimIn,
  county,
  inspectionOf,
  openOffice,
  queueOf,
  refusal,
  reply,
  rowOf,
  signInAs,
  toldTo,
} from './office'

const number = '2026-7K3M9QXA'

// jsdom draws nothing and so scrolls nothing.
beforeEach(() => {
  Element.prototype.scrollIntoView = jest.fn()
  openOffice()
})

const open = async (claim: ClaimView, post: Post) => {
  answering({ 'inspect-claim': () => reply(inspectionOf(claim)) })
  await signInAs(post)
  openedWith({ claim: claim.claim })
  render(<ClaimPage />)
  await screen.findByText('申报内容')
}

const tap = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const dialog = () => within(screen.getByRole('dialog'))

describe('what a reviewer sees', () => {
  test('applicant, facts, and each reference with number, holder and date', async () => {
    await open(claimIn('submitted'), county)
    expect(screen.getByText('样例海洋科技有限公司')).toBeInTheDocument()
    expect(screen.getByText('91320700MA1SAMPLE0')).toBeInTheDocument()
    expect(screen.getByText('****7788')).toBeInTheDocument()
    expect(screen.getByText('延伸注册国数量')).toBeInTheDocument()
    expect(screen.getByText('1712345')).toBeInTheDocument()
    expect(screen.getAllByText('SAMPLE CO LTD')).toHaveLength(2)
    expect(screen.getAllByText('2026年3月1日')).toHaveLength(2)
  })

  test('a holder that is not the applicant is marked', async () => {
    const references = [{ number: '1712345', holder: 'OTHER LTD', date: '2026-03-01' }]
    await open(
      claimIn('submitted', { entries: [{ facts: { countries: 12 }, references }] }),
      county,
    )
    expect(screen.getByText('与主体名称不同')).toBeInTheDocument()
  })

  test('a document without photos is said to be lacking', async () => {
    await open(claimIn('submitted'), county)
    expect(screen.getByText('缺')).toBeInTheDocument()
  })

  test('where an official list will do, the document may be confirmed from it', async () => {
    await open(claimIn('submitted', { item: 'gi-key-project' }), county)
    expect(screen.getByText('可按名单核实')).toBeInTheDocument()
  })

  test('the assessment is worked out anew on what the caps leave', async () => {
    const granted = { amount: 2_500_000, claims: 1 }
    const left = { year: 2026, granted: { year: granted, ever: granted } }
    await open(claimIn('submitted', { left }), county)
    expect(screen.getAllByText('5,000元').length).toBeGreaterThan(0)
    expect(screen.getByText('还剩5,000元')).toBeInTheDocument()
    expect(screen.getByText('提交时核算2万元')).toBeInTheDocument()
  })

  test('the county reads that a reviewed claim waits for the city', async () => {
    await open(claimIn('reviewed'), county)
    expect(screen.getByText('等待市局决定')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '批准' })).not.toBeInTheDocument()
  })
})

describe('taking in', () => {
  test('is confirmed, sent with the version that was read, and said to be done', async () => {
    await open(claimIn('submitted'), county)
    answering({ 'accept-claim': () => reply(inspectionOf(claimIn('accepted', { version: 5 }))) })
    await tap('受理')
    expect(dialog().getByText(/受理后进入初审/)).toBeInTheDocument()
    await tap('确认受理')
    expect(await screen.findByText('已受理，可以开始初审')).toBeInTheDocument()
    expect(toldTo('accept-claim')).toEqual([{ claim: number, version: 4 }])
    expect(screen.getByRole('button', { name: '初审通过' })).toBeInTheDocument()
  })

  test('takes no second tap while the first is under way', async () => {
    await open(claimIn('submitted'), county)
    let go: () => void = () => undefined
    const held = new Promise<void>((done) => (go = done))
    answering({
      'accept-claim': async () => {
        await held
        return reply(inspectionOf(claimIn('accepted')))
      },
    })
    await tap('受理')
    await tap('确认受理')
    await tap(/确认受理/)
    go()
    await screen.findByText('已受理，可以开始初审')
    expect(toldTo('accept-claim')).toHaveLength(1)
  })

  test('of a claim that moved on is refused, and the newest state is a tap away', async () => {
    await open(claimIn('submitted'), county)
    answering({ 'accept-claim': () => refusal('moved-on') })
    await tap('受理')
    await tap('确认受理')
    expect(await screen.findByText('refused: moved-on')).toBeInTheDocument()
    answering({ 'inspect-claim': () => reply(inspectionOf(claimIn('withdrawn'))) })
    await tap('看最新状态')
    expect(await screen.findByText('申报主体已撤回')).toBeInTheDocument()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  test('leads on to the next claim that waits to be taken in', async () => {
    await open(claimIn('submitted'), county)
    answering({
      'accept-claim': () => reply(inspectionOf(claimIn('accepted'))),
      'list-queue': () =>
        queueOf([rowOf(number, 'submitted'), rowOf('2026-7K3M9QXB', 'submitted')]),
    })
    await tap('受理')
    await tap('确认受理')
    await userEvent.click(await screen.findByRole('button', { name: '下一件待受理' }))
    expect(toldTo('list-queue')).toEqual([{ state: 'submitted' }])
    expect(Taro.redirectTo).toHaveBeenCalledWith({
      url: '/review/pages/claim/index?claim=2026-7K3M9QXB',
    })
  })
})

test('a review may carry a note', async () => {
  await open(claimIn('accepted'), county)
  answering({ 'review-claim': () => reply(inspectionOf(claimIn('reviewed'))) })
  await tap('初审通过')
  await userEvent.type(screen.getByLabelText(/初审意见/), '原件已核对 ')
  await tap('确认初审通过')
  await screen.findByText('初审已通过，已交市局决定')
  expect(toldTo('review-claim')).toEqual([{ claim: number, version: 4, note: '原件已核对' }])
})

describe('giving back', () => {
  test('asks for one place at least', async () => {
    await open(claimIn('submitted'), county)
    await tap('退回补正')
    await tap('确认退回')
    expect(screen.getAllByText('请至少选择一处需要补正的地方').length).toBeGreaterThan(0)
    expect(toldTo('return-claim')).toEqual([])
  })

  test('asks for words for each place', async () => {
    await open(claimIn('submitted'), county)
    await tap('退回补正')
    await userEvent.click(screen.getByRole('checkbox', { name: '国际注册号 1723456' }))
    await tap(/确认退回/)
    expect(screen.getAllByText('请写明“国际注册号 1723456”要怎么改').length).toBeGreaterThan(0)
    expect(toldTo('return-claim')).toEqual([])
  })

  test('sends all faults at once, each tied to its place', async () => {
    await open(claimIn('accepted'), county)
    answering({ 'return-claim': () => reply(inspectionOf(claimIn('returned'))) })
    await tap('退回补正')
    await userEvent.click(screen.getByRole('checkbox', { name: '第1项的填报内容' }))
    await userEvent.type(screen.getByLabelText('“第1项的填报内容”怎么改'), '国别数不对')
    await userEvent.click(screen.getByRole('checkbox', { name: '国际注册号 1723456' }))
    await tap('日期与证书不一致，请核对')
    await userEvent.click(screen.getByRole('checkbox', { name: /国际注册证书/ }))
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
    await open(claimIn('submitted'), county)
    await tap('退回补正')
    await userEvent.click(screen.getByRole('checkbox', { name: '其他问题' }))
    await userEvent.type(screen.getByLabelText('“其他问题”怎么改'), '请补盖章')
    await tap('关闭')
    await tap('退回补正')
    expect(screen.getByLabelText('“其他问题”怎么改')).toHaveValue('请补盖章')
  })
})

describe('approving', () => {
  test('offers the assessed sum and sends it in fen', async () => {
    await open(claimIn('reviewed'), city)
    const approved = claimIn('approved', { approved: 2_000_000 })
    answering({ 'approve-claim': () => reply(inspectionOf(approved)) })
    await tap('批准')
    expect(screen.getByLabelText(/批准金额/)).toHaveValue('20000')
    await tap('确认批准20,000元')
    await screen.findByText('已批准', { selector: '.notice__title' })
    expect(toldTo('approve-claim')).toEqual([{ claim: number, version: 4, amount: 2_000_000 }])
  })

  test('of a sum outside is refused here, with the reason', async () => {
    await open(claimIn('reviewed'), city)
    await tap('批准')
    await userEvent.clear(screen.getByLabelText(/批准金额/))
    await userEvent.type(screen.getByLabelText(/批准金额/), '30000')
    await tap('确认批准')
    expect(screen.getByText('不在可批准的范围内，按现在的核算应为2万元')).toBeInTheDocument()
    expect(toldTo('approve-claim')).toEqual([])
  })

  test('after another decision took the cap says what is left', async () => {
    await open(claimIn('reviewed'), city)
    answering({ 'approve-claim': () => refusal('cap-passed', { min: 500_000, max: 500_000 }) })
    await tap('批准')
    await tap(/确认批准/)
    expect(await screen.findByText('refused: cap-passed')).toBeInTheDocument()
    expect(screen.getByText('现在可批准的金额：5,000元')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '看最新状态' })).toBeInTheDocument()
  })

  test('of references paid for before names them', async () => {
    await open(claimIn('reviewed'), city)
    answering({ 'approve-claim': () => refusal('reference-used', ['1712345']) })
    await tap('批准')
    await tap(/确认批准/)
    expect(await screen.findByText('已获过资助的编号：1712345')).toBeInTheDocument()
  })

  test('is not offered where nothing is left, with the reason', async () => {
    const granted = { amount: 3_000_000, claims: 2 }
    const left = { year: 2026, granted: { year: granted, ever: granted } }
    await open(claimIn('reviewed', { left }), city)
    await tap('批准')
    expect(dialog().getByText(/按现在的核算不能批准/)).toBeInTheDocument()
    expect(dialog().queryByRole('button', { name: /确认批准/ })).not.toBeInTheDocument()
  })

  test('without a connection says so and keeps the sheet open', async () => {
    await open(claimIn('reviewed'), city)
    await tap('批准')
    await tap(/确认批准/)
    expect(await screen.findByText(/网络连接不上/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: /确认批准/ })).toBeInTheDocument()
  })
})

test('a refusal needs its reason', async () => {
  await open(claimIn('reviewed'), city)
  answering({ 'reject-claim': () => reply(inspectionOf(claimIn('rejected'))) })
  await tap('不予批准')
  await tap('确认不予批准')
  expect(screen.getByText('请写明原因')).toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('不予批准的原因'), '与申报条件不符')
  await tap('确认不予批准')
  await screen.findByText('已作出不予批准的决定')
  expect(toldTo('reject-claim')).toEqual([{ claim: number, version: 4, why: '与申报条件不符' }])
})

test('a claim that is not there says so', async () => {
  answering({ 'inspect-claim': () => refusal('not-found') })
  await signInAs(city)
  openedWith({ claim: number })
  render(<ClaimPage />)
  expect(await screen.findByText('refused: not-found')).toBeInTheDocument()
})
