import { itemOf } from '../../../../policy/edition'
import { sayMoney } from '../../../../words/money'
import { progressWords as words } from '../../../../words/screens/round-progress'
import { Card, Disclosure, Empty } from '../../../ui'
import { DataTable } from '../../parts/data-table.h5'
import { sumBy, total, type Progress, type Sums } from './figures'

const { columns } = words
const figureTitles = [
  columns.handedIn,
  columns.open,
  columns.grants,
  columns.granted,
  columns.paid,
] as const

const cellsOf = ({ handedIn, open, grants, granted, paid }: Sums) => [
  handedIn,
  open,
  grants,
  sayMoney(granted),
  sayMoney(paid),
]

/** What was handed in, granted and paid, and which places are left. */
export function SumsCards({ of }: { of: Progress }) {
  if (of.items.length === 0) return <Empty title={words.none} />
  return (
    <>
      <ItemsCard of={of} />
      <CountiesCard of={of} />
    </>
  )
}

function ItemsCard({ of }: { of: Progress }) {
  const items = sumBy(of.items, 'item').map(([item, sums]) => ({
    key: item,
    cells: [itemOf(item).title, ...cellsOf(sums), sayPlaces(of, item)],
  }))
  const all = { key: 'total', cells: [words.total, ...cellsOf(total(of.items)), ''] }
  return (
    <Card title={words.byItem}>
      <DataTable
        label={words.byItem}
        head={[columns.item, ...figureTitles, columns.places]}
        figures={[1, 2, 3, 4, 5, 6]}
        rows={[...items, all]}
      />
    </Card>
  )
}

function CountiesCard({ of }: { of: Progress }) {
  return (
    <Card title={words.byCounty}>
      <DataTable
        label={words.byCounty}
        head={[columns.county, ...figureTitles]}
        figures={[1, 2, 3, 4, 5]}
        rows={sumBy(of.items, 'county').map(([county, sums]) => ({
          key: county,
          cells: [county, ...cellsOf(sums)],
        }))}
      />
      <Disclosure title={words.all}>
        <DataTable
          label={words.all}
          head={[columns.item, columns.county, ...figureTitles]}
          figures={[2, 3, 4, 5, 6]}
          rows={of.items.map((line) => ({
            key: `${line.item} ${line.county}`,
            cells: [itemOf(line.item).title, line.county, ...cellsOf(line)],
          }))}
        />
      </Disclosure>
    </Card>
  )
}

const sayPlaces = ({ places }: Progress, item: string): string => {
  const quota = places.find((one) => one.item === item)
  return quota ? words.placesLeft(quota.most - quota.taken, quota.most) : ''
}
