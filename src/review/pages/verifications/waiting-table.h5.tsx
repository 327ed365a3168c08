import type { ListVerifications } from '../../../../contract/list-verifications'
import type { ReplyOf } from '../../../../contract/message'
import { verificationsWords as words } from '../../../../words/screens/verifications'
import { sayTime } from '../../../../words/time'
import { Box, Link } from '../../../ui'
import { DataTable } from '../../parts/data-table.h5'

export type Waiting = ReplyOf<typeof ListVerifications>['waiting'][number]

interface WaitingTableProps {
  waiting: readonly Waiting[]
  onLook: (of: Waiting) => void
}

export function WaitingTable({ waiting, onLook }: WaitingTableProps) {
  return (
    <DataTable
      label={words.title}
      head={Object.values(words.columns)}
      rows={waiting.map((one) => ({
        key: one.applicant,
        cells: [
          <Box key="name">
            <Box>{one.name}</Box>
            <Box>{one.number}</Box>
          </Box>,
          one.county,
          one.contact,
          sayTime(one.at),
          <Link key="look" label={words.lookAt(one.name)} onTap={() => onLook(one)}>
            {words.look}
          </Link>,
        ],
      }))}
    />
  )
}
