import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ClaimView } from '../../../contract/shapes/claim'
import {
  answering,
  city,
  claimIn,
  inspectionOf,
  openOffice,
  refusal,
  reply,
  toldTo,
} from '../office'
import { inDialog, openClaim, tap } from './open-claim'

const number = '2026-7K3M9QXA'
const publisher = { kind: 'publisher' } as const
const publication = { publication: '2026-1-1', from: '2026-03-02', until: '2026-03-09' }
const objection = {
  objection: 'o1',
  at: '2026-03-04T02:00:00.000Z',
  who: '样例异议人',
  words: '成果不属于该公司',
  outcome: 'open' as const,
}
const published = (more: Partial<ClaimView> = {}) =>
  claimIn('published', { approved: 2_000_000, publication, objections: [], ...more })

beforeEach(openOffice)

describe('an objection', () => {
  test('is taken down with who and what', async () => {
    await openClaim(published(), publisher)
    answering({
      'record-objection': () => reply(inspectionOf(published({ objections: [objection] }))),
    })
    await tap('登记异议')
    await tap('确认登记')
    expect(screen.getByText('请填写异议人')).toBeInTheDocument()
    expect(screen.getByText('请填写异议内容')).toBeInTheDocument()
    await userEvent.type(screen.getByLabelText('异议人'), ' 样例异议人')
    await userEvent.type(screen.getByLabelText('异议内容'), '成果不属于该公司')
    await tap('确认登记')
    expect(await screen.findByText('异议已登记')).toBeInTheDocument()
    expect(screen.getByText('待处理')).toBeInTheDocument()
    expect(toldTo('record-objection')).toEqual([
      { claim: number, version: 4, who: '样例异议人', words: '成果不属于该公司' },
    ])
  })

  test('is upheld by the city with a reason', async () => {
    await openClaim(published({ objections: [objection] }), city)
    const upheld = { ...objection, outcome: 'upheld' as const, why: '经核实属实' }
    answering({
      'settle-objection': () =>
        reply(inspectionOf(claimIn('rejected', { publication, objections: [upheld] }))),
    })
    await tap('异议成立')
    expect(inDialog().getByText(/成立后批准取消/)).toBeInTheDocument()
    await tap('确认异议成立')
    expect(screen.getByText('请写明处理意见')).toBeInTheDocument()
    await userEvent.type(screen.getByLabelText('处理意见'), '经核实属实')
    await tap('确认异议成立')
    expect(await screen.findByText('处理意见：经核实属实')).toBeInTheDocument()
    expect(toldTo('settle-objection')).toEqual([
      { claim: number, version: 4, objection: 'o1', upheld: true, why: '经核实属实' },
    ])
  })

  test('is dismissed by the city, and the claim stays before us', async () => {
    await openClaim(published({ objections: [objection] }), city)
    const dismissed = { ...objection, outcome: 'dismissed' as const, why: '证据不足' }
    answering({
      'settle-objection': () => reply(inspectionOf(published({ objections: [dismissed] }))),
    })
    await tap('异议不成立')
    await userEvent.type(screen.getByLabelText('处理意见'), '证据不足')
    await tap('确认异议不成立')
    expect(await screen.findByText('异议已处理')).toBeInTheDocument()
    expect(toldTo('settle-objection')[0]).toMatchObject({ upheld: false })
    expect(screen.queryByRole('button', { name: /下一件/ })).not.toBeInTheDocument()
  })

  test('is read by the publisher and not settled', async () => {
    await openClaim(published({ objections: [objection] }), publisher)
    expect(screen.getByText('成果不属于该公司')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '异议成立' })).not.toBeInTheDocument()
  })
})

describe('a payment', () => {
  const fill = async () => {
    await tap('登记拨付')
    const day = screen.queryByTestId('wheel') ?? screen.getByLabelText('拨付日期')
    await userEvent.type(day, '2026-03-20')
    await userEvent.type(screen.getByLabelText('拨付凭证号'), 'CZ-样例-001')
  }

  test('offers the approved sum and is sent with day and number', async () => {
    await openClaim(published(), publisher)
    const payment = { date: '2026-03-20', amount: 2_000_000, reference: 'CZ-样例-001' }
    answering({
      'pay-claim': () => reply(inspectionOf(claimIn('paid', { publication, payment }))),
    })
    await fill()
    expect(screen.getByLabelText(/拨付金额/)).toHaveValue('20000')
    await tap('确认登记拨付')
    await screen.findByText('已登记拨付')
    expect(toldTo('pay-claim')).toEqual([{ claim: number, version: 4, payment }])
    expect(screen.getByText('2026年3月20日')).toBeInTheDocument()
  })

  test('of more than was approved is refused here', async () => {
    await openClaim(published(), publisher)
    await fill()
    await userEvent.clear(screen.getByLabelText(/拨付金额/))
    await userEvent.type(screen.getByLabelText(/拨付金额/), '20000.01')
    await tap('确认登记拨付')
    expect(screen.getByText('不能超过批准金额2万元')).toBeInTheDocument()
    expect(toldTo('pay-claim')).toEqual([])
  })

  test('needs day and number', async () => {
    await openClaim(published(), publisher)
    await tap('登记拨付')
    await tap('确认登记拨付')
    expect(screen.getByText('请选择拨付日期')).toBeInTheDocument()
    expect(screen.getByText('请填写拨付凭证号')).toBeInTheDocument()
  })

  test.each(['publication-running', 'objection-open', 'sum-outside'])(
    'that is refused as %s says so',
    async (code) => {
      await openClaim(published(), publisher)
      answering({ 'pay-claim': () => refusal(code, { min: 1, max: 2_000_000 }) })
      await fill()
      await tap('确认登记拨付')
      expect(await inDialog().findByText(`refused: ${code}`)).toBeInTheDocument()
    },
  )

  test('is warned of while the publication runs', async () => {
    const running = { ...publication, until: '2999-03-09' }
    await openClaim(published({ publication: running }), publisher)
    await tap('登记拨付')
    expect(inDialog().getByText(/公示到2999年3月9日结束/)).toBeInTheDocument()
  })
})

describe('undoing', () => {
  test('needs a reason and leads back to the decision', async () => {
    await openClaim(claimIn('approved', { approved: 2_000_000 }), city)
    answering({ 'undo-decision': () => reply(inspectionOf(claimIn('reviewed'))) })
    await tap('撤销决定')
    await tap('确认撤销决定')
    expect(screen.getByText('请写明原因')).toBeInTheDocument()
    await userEvent.type(screen.getByLabelText('撤销的原因'), '重复批准')
    await tap('确认撤销决定')
    expect(await screen.findByText('决定已撤销')).toBeInTheDocument()
    expect(toldTo('undo-decision')).toEqual([{ claim: number, version: 4, why: '重复批准' }])
    expect(screen.getByRole('button', { name: '批准' })).toBeInTheDocument()
  })

  test('of what is published already is refused with its sentence', async () => {
    await openClaim(claimIn('approved', { approved: 2_000_000 }), city)
    answering({ 'undo-decision': () => refusal('published-already') })
    await tap('撤销决定')
    await userEvent.type(screen.getByLabelText('撤销的原因'), '重复批准')
    await tap('确认撤销决定')
    expect(await inDialog().findByText('refused: published-already')).toBeInTheDocument()
  })
})

describe('a correction that did not come', () => {
  const late = claimIn('returned', { due: '2020-01-05' })

  test('is said in red, and closed by the city', async () => {
    await openClaim(late, city)
    expect(screen.getByText(/补正截止 2020年1月5日/)).toHaveTextContent('已逾期')
    answering({ 'reject-claim': () => reply(inspectionOf(claimIn('rejected'))) })
    await tap('逾期未补正，办结')
    await userEvent.type(screen.getByLabelText('办结的原因'), '逾期未补正')
    await tap('确认办结')
    await screen.findByText('已按逾期未补正办结')
    expect(toldTo('reject-claim')).toEqual([{ claim: number, version: 4, why: '逾期未补正' }])
  })

  test('is refused with its sentence where the day is not over', async () => {
    await openClaim(late, city)
    answering({ 'reject-claim': () => refusal('not-yet-due') })
    await tap('逾期未补正，办结')
    await userEvent.type(screen.getByLabelText('办结的原因'), '逾期未补正')
    await tap('确认办结')
    expect(await inDialog().findByText('refused: not-yet-due')).toBeInTheDocument()
  })
})
