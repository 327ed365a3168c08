import { useMemo } from 'react'
import { progressWords as words } from '../../../../words/screens/round-progress'
import { Box, Card, Disclosure } from '../../../ui'
import { DataTable } from '../../parts/data-table.h5'
import { byMonth, growth, type Progress } from './figures'
import { GrowthChart } from './growth-chart.h5'

/** The chart, and the same in figures. */
export function GrowthCard({ of: { days } }: { of: Progress }) {
  const grown = useMemo(() => growth(days), [days])
  if (days.length === 0)
    return (
      <Card title={words.chart}>
        <Box>{words.chartEmpty}</Box>
      </Card>
    )
  return (
    <Card title={words.chart}>
      <GrowthChart grown={grown} />
      <Disclosure title={words.byMonth}>
        <DataTable
          label={words.byMonth}
          head={[words.month, words.columns.handedIn, words.decidedIn]}
          figures={[1, 2]}
          rows={byMonth(days).map(({ month, handedIn, decided }) => {
            const [year = '', name = ''] = month.split('-')
            return { key: month, cells: [words.monthName(year, name), handedIn, decided] }
          })}
        />
      </Disclosure>
    </Card>
  )
}
