import type { ApplicantRow, RowOf } from '../rows'
import { tellVerdict, type Papers } from './papers'
import { verifyReference } from './verify-reference'

/** The licence's code and name beside what the organisation registered. */
export const checkLicence = (
  { number, name }: Pick<RowOf<typeof ApplicantRow>, 'number' | 'name'>,
  papers: Papers,
) => {
  const found = verifyReference(
    { number, holder: name, date: '' },
    { form: 'text', holder: ['organisation'] },
    papers.seen,
  )
  return {
    number: tellVerdict(found.number, papers),
    holder: tellVerdict(found.holder ?? { verdict: 'unreadable' }, papers),
  }
}
