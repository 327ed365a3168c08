import { render, screen } from '@testing-library/react'
import ClaimPage from '../../../src/review/pages/claim'
import { openedWith } from '../taro/taro'
import {
  answering,
  city,
  claimIn,
  county,
  inspectionOf,
  openOffice,
  refusal,
  reply,
  signInAs,
} from '../office'
import { openClaim } from './open-claim'

const number = '2026-7K3M9QXA'

beforeEach(openOffice)

describe('what a reviewer sees', () => {
  test('applicant, facts, and each reference with number, holder and date', async () => {
    await openClaim(claimIn('submitted'), county)
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
    await openClaim(
      claimIn('submitted', { entries: [{ facts: { countries: 12 }, references }] }),
      county,
    )
    expect(screen.getByText('与主体名称不同')).toBeInTheDocument()
  })

  test('a claim that came of an official list says so', async () => {
    await openClaim(claimIn('submitted', { offered: true }), county)
    expect(screen.getByText('免申即享')).toBeInTheDocument()
  })

  test('what the office asks for besides stands among the documents', async () => {
    await openClaim(claimIn('accepted', { documents: ['样例产地证明'] }), county)
    expect(screen.getByText('样例产地证明')).toBeInTheDocument()
    expect(screen.getAllByText('缺')).toHaveLength(2)
    expect(screen.getByText(/^材料齐全、清楚：.*、样例产地证明$/)).toBeInTheDocument()
  })

  test('that the organisation is not verified is said before anybody tries to approve', async () => {
    const claim = claimIn('reviewed')
    const { applicant } = inspectionOf(claim)
    await openClaim(claim, city)
    expect(screen.queryByText('单位还没有核验，暂不能批准')).not.toBeInTheDocument()
    const found = { ...applicant, verification: { state: 'missing' } }
    answering({ 'inspect-claim': () => reply({ claim, applicant: found }) })
    render(<ClaimPage />)
    expect(await screen.findByText('单位还没有核验，暂不能批准')).toBeInTheDocument()
  })

  test('a document without photos is said to be lacking', async () => {
    await openClaim(claimIn('submitted'), county)
    expect(screen.getByText('缺')).toBeInTheDocument()
  })

  test('where an official list will do, the document may be confirmed from it', async () => {
    await openClaim(claimIn('submitted', { item: 'gi-key-project' }), county)
    expect(screen.getByText('可按名单核实')).toBeInTheDocument()
  })

  test('the assessment is worked out anew on what the caps leave', async () => {
    const granted = { amount: 2_500_000, claims: 1 }
    const left = { year: 2026, granted: { year: granted, ever: granted } }
    await openClaim(claimIn('submitted', { left }), county)
    expect(screen.getAllByText('5,000元').length).toBeGreaterThan(0)
    expect(screen.getByText('还剩5,000元')).toBeInTheDocument()
    expect(screen.getByText('提交时核算2万元')).toBeInTheDocument()
  })

  test('the county reads that a reviewed claim waits for the city', async () => {
    await openClaim(claimIn('reviewed'), county)
    expect(screen.getByText('等待市局决定')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '批准' })).not.toBeInTheDocument()
  })
})

test('a claim that is not there says so', async () => {
  answering({ 'inspect-claim': () => refusal('not-found') })
  await signInAs(city)
  openedWith({ claim: number })
  render(<ClaimPage />)
  expect(await screen.findByText('refused: not-found')).toBeInTheDocument()
})
