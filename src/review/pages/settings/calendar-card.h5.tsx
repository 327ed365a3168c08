import { useState } from 'react'
import { ImportCalendar } from '../../../../contract/import-calendar'
import type { ReplyOf } from '../../../../contract/message'
import { ShowCalendar } from '../../../../contract/show-calendar'
import {
  calendarColumns,
  calendarFaults,
  calendarOf,
  yearOf,
  type CalendarLine,
} from '../../../../words/lists/calendar'
import { sayCalendarFault, settingsWords as words } from '../../../../words/screens/settings'
import { Loaded } from '../../../frames/loaded'
import { ask } from '../../../services/ask'
import { sayFailure } from '../../../services/say-failure'
import { shanghaiToday } from '../../../services/today'
import { useAsk } from '../../../services/use-ask'
import { Box, Card, Stack } from '../../../ui'
import { ImportDesk } from '../../parts/import-desk.h5'
import { useImport, type ImportPlan } from '../../parts/use-import.h5'
import { YearSelect } from '../../parts/year-select'

const planOf = (onWritten: () => void): ImportPlan<keyof typeof calendarColumns, CalendarLine> => ({
  columns: calendarColumns,
  toldOf: (rows) => rows,
  send: async (rows, dry) => {
    const year = yearOf(rows)
    const bad = rows.flatMap((row) =>
      calendarFaults(row, year).map((fault) => ({
        line: row.line,
        words: sayCalendarFault(fault, row.cells.day, year),
      })),
    )
    const { holidays, workdays } = calendarOf(rows)
    const note = words.calendarCount(year, holidays.length, workdays.length)
    const found = { good: rows.length, done: 0, already: 0, bad, note }
    if (dry) return bad.length > 0 ? { ...found, good: 0 } : found
    const answer = await ask(ImportCalendar, { year, holidays, workdays })
    if (answer.kind !== 'reply') return sayFailure(answer)
    onWritten()
    return { ...found, done: rows.length }
  },
})

export function CalendarCard() {
  const thisYear = Number(shanghaiToday().slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const from = useAsk(ShowCalendar, { year })
  const used = useImport(planOf(from.reload))
  return (
    <div>
      <Card title={words.calendar}>
        <Stack>
          <Box className="settings__note">{words.calendarNote}</Box>
          <YearSelect
            name="calendar-year"
            label={words.year}
            years={[thisYear - 1, thisYear, thisYear + 1]}
            value={year}
            onTell={setYear}
          />
          <Loaded from={from}>{(calendar) => <Days of={calendar} />}</Loaded>
        </Stack>
      </Card>
      <ImportDesk title={words.calendarImport} columns={calendarColumns} used={used} />
    </div>
  )
}

function Days({ of }: { of: ReplyOf<typeof ShowCalendar> }) {
  const { year, imported, holidays, workdays } = of
  if (!imported) return <Box>{words.notImported(year)}</Box>
  return (
    <Stack gap="s">
      <Box>{words.imported(year, holidays.length, workdays.length)}</Box>
      <Box className="settings__note">{words.days(words.holidays, holidays)}</Box>
      <Box className="settings__note">{words.days(words.workdays, workdays)}</Box>
    </Stack>
  )
}
