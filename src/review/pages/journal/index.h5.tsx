import { useState } from 'react'
import { ListJournal } from '../../../../contract/list-journal'
import type { ReplyOf } from '../../../../contract/message'
import { journalWords as words, sayChanges, sayDoing } from '../../../../words/screens/journal'
import { sayTime } from '../../../../words/time'
import { Loaded } from '../../../frames/loaded'
import { MoreRows } from '../../../frames/more-rows'
import { shanghaiToday } from '../../../services/today'
import { usePages } from '../../../services/use-pages'
import { Box, Card, Empty, Stack } from '../../../ui'
import { DataTable } from '../../parts/data-table.h5'
import { OfficeScreen } from '../../parts/office-screen.h5'
import { YearSelect } from '../../parts/year-select'

export default function JournalPage() {
  return <OfficeScreen title={words.title}>{() => <Desk />}</OfficeScreen>
}

function Desk() {
  const thisYear = Number(shanghaiToday().slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const pages = usePages(ListJournal, { year }, ({ lines }) => lines)
  return (
    <Stack>
      <Box>{words.about}</Box>
      <YearSelect
        name="journal-year"
        label={words.year}
        years={[thisYear, thisYear - 1, thisYear - 2]}
        value={year}
        onTell={setYear}
      />
      <Loaded from={pages.first}>
        {() =>
          pages.rows.length === 0 ? (
            <Empty title={words.none} />
          ) : (
            <Card>
              <Lines lines={pages.rows} />
              <MoreRows pages={pages} failed={words.moreFailed} />
            </Card>
          )
        }
      </Loaded>
    </Stack>
  )
}

function Lines({ lines }: { lines: readonly ReplyOf<typeof ListJournal>['lines'][number][] }) {
  const { at, by, what, changes } = words.columns
  return (
    <DataTable
      label={words.title}
      head={[at, by, what, changes]}
      rows={lines.map((line, place) => ({
        key: String(place),
        cells: [
          sayTime(line.at),
          line.name ?? words.nobody,
          sayDoing(line.what),
          sayChanges(line.from, line.to).map((said) => <Box key={said}>{said}</Box>),
        ],
      }))}
    />
  )
}
