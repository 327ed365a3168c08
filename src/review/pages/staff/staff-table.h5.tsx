import type { Colleague } from '../../../../contract/shapes/staff'
import { sayStaffPost, staffWords as words } from '../../../../words/screens/staff'
import { sayDay } from '../../../../words/time'
import { Card, Empty, Link, Row } from '../../../ui'
import { DataTable } from '../../parts/data-table.h5'
import { isReviewer } from '../../parts/is-reviewer'

export type Way = 'change' | 'absence' | 'end'

interface StaffTableProps {
  staff: readonly Colleague[]
  onWay: (way: Way, of: Colleague) => void
}

export function StaffTable({ staff, onWay }: StaffTableProps) {
  if (staff.length === 0) return <Empty title={words.none} />
  const { name, post, absence, ways } = words.columns
  return (
    <Card>
      <DataTable
        label={words.title}
        head={[name, post, absence, ways]}
        rows={staff.map((one) => ({
          key: one.person,
          cells: [
            one.name,
            sayStaffPost(one.post),
            sayAbsence(one, staff),
            <Ways key="ways" of={one} onWay={onWay} />,
          ],
        }))}
      />
    </Card>
  )
}

const sayAbsence = ({ absence }: Colleague, staff: readonly Colleague[]): string => {
  if (!absence) return ''
  const standIn = staff.find(({ person }) => person === absence.standIn)
  return words.span(sayDay(absence.from), sayDay(absence.to), standIn?.name ?? '')
}

function Ways({ of, onWay }: { of: Colleague; onWay: StaffTableProps['onWay'] }) {
  return (
    <Row gap="m">
      <Link label={words.changeOf(of.name)} onTap={() => onWay('change', of)}>
        {words.change}
      </Link>
      {isReviewer(of.post) ? (
        <Link label={words.absenceOf(of.name)} onTap={() => onWay('absence', of)}>
          {words.absence}
        </Link>
      ) : null}
      <Link label={words.endOf(of.name)} onTap={() => onWay('end', of)}>
        {words.end}
      </Link>
    </Row>
  )
}
