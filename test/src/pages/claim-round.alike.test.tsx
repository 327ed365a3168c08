import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { answering, openOffice, refusal } from '../office'
import { button, draft, openDraft } from './open-draft'
import { round } from './sample-applicants'

const next = () => userEvent.click(button('下一步'))

beforeEach(openOffice)

test('the days that count are those of the round that would take it', async () => {
  const window = { from: '2026-01-01', to: '2026-02-28' }
  await openDraft(draft({ window }))
  expect(screen.getByText(/本批次受理2026年1月1日至2026年2月28日之间/)).toBeInTheDocument()
  await next()
  expect(screen.getAllByRole('alert')[0]).toHaveTextContent('第1项第1份')
})

test('what no round takes now can be filled in, and says which will', async () => {
  const coming = { ...round, title: '样例第二批', opens: '2026-06-01' }
  await openDraft(draft({ window: null }), [coming])
  expect(screen.getByText(/当前没有批次受理这个事项/)).toBeInTheDocument()
  expect(await screen.findByText(/样例第二批将于2026年6月1日开始受理/)).toBeInTheDocument()
})

test('under the form stands what is left, and what decided the sum', async () => {
  const had = { amount: 2_000_000, claims: 1 }
  const paper = (number: string) => ({ number, holder: 'SAMPLE CO LTD', date: '2026-03-01' })
  await openDraft(
    draft({
      entries: [{ facts: { countries: 12 }, references: [paper('1712345'), paper('1712346')] }],
      left: { year: 2026, granted: { year: had, ever: had } },
    }),
  )
  expect(screen.getByRole('main')).toHaveTextContent(/每年最多3万元\s*还剩1万元\s*决定了金额/)
})

test('a draft that another edition assessed before says what it was and what it is', async () => {
  const changed = { edition: '旧版', award: { min: 1_500_000, max: 1_500_000 } }
  await openDraft(draft({ changed }))
  expect(screen.getByText('之前按《旧版》：1.5万元')).toBeInTheDocument()
  expect(screen.getByText(/^现在按《.*》：2万元$/)).toBeInTheDocument()
})

test.each(['no-open-round', 'item-not-open'])(
  'a claim refused with %s says which round will take it',
  async (code) => {
    const coming = { ...round, title: '样例第二批', opens: '2026-06-01' }
    await openDraft(draft(), [coming])
    await next()
    answering({ 'submit-claim': () => refusal(code) })
    await userEvent.click(screen.getByRole('checkbox'))
    await userEvent.click(button('提交申报'))
    const said = `refused: ${code}；样例第二批将于2026年6月1日开始受理，2026年12月31日24:00截止。`
    expect(await screen.findByText(said)).toBeInTheDocument()
  },
)
