import type { Column } from '../../../words/lists/columns'
import { importListWords as words } from '../../../words/screens/import-list'
import { Box, Button, Card, Notice, Progress, Row, Stack } from '../../ui'
import { DataTable } from './data-table.h5'
import type { BadRow, Found, Importing, UsedImport } from './use-import.h5'
import './import-desk.scss'

interface ImportDeskProps {
  title: string
  note?: string
  columns: Readonly<Record<string, Column>>
  used: UsedImport
}

/** A list is chosen, looked at row by row, and written once nothing is wrong with it. */
export function ImportDesk({ title, note, columns, used }: ImportDeskProps) {
  const { importing, choose } = used
  const busy = importing.kind === 'reading' || importing.kind === 'writing'
  return (
    <Card title={title}>
      <Stack>
        {note ? <Box className="import__note">{note}</Box> : null}
        <Needed columns={columns} />
        <Outcome importing={importing} used={used} />
        <Row>
          <Button kind="secondary" disabled={busy} onTap={choose}>
            {importing.kind === 'idle' ? words.choose : words.another}
          </Button>
        </Row>
      </Stack>
    </Card>
  )
}

function Needed({ columns }: Pick<ImportDeskProps, 'columns'>) {
  const all = Object.values(columns)
  const titles = (optional: boolean) =>
    all.filter((one) => (one.optional ?? false) === optional).map((one) => one.titles[0] ?? '')
  return (
    <Box className="import__note">
      <Box>{words.columns(titles(false))}</Box>
      {titles(true).length > 0 ? <Box>{words.optional(titles(true))}</Box> : null}
      <Box>{words.limit}</Box>
    </Box>
  )
}

function Outcome({ importing, used }: { importing: Importing; used: UsedImport }) {
  switch (importing.kind) {
    case 'idle':
      return null
    case 'reading':
      return <Box live="polite">{words.reading}</Box>
    case 'unread':
      return (
        <Notice tone="error" title={importing.words}>
          {importing.more}
        </Notice>
      )
    case 'checked':
      return <Checked of={importing} onWrite={used.write} />
    case 'writing':
      return (
        <Box live="polite">
          <Progress
            label={words.writing(importing.done, importing.all)}
            percent={(100 * importing.done) / importing.all}
          />
        </Box>
      )
    case 'written':
      return (
        <Stack>
          <Notice tone="success" title={words.written(importing.found.done)}>
            <Counts found={importing.found} blank={0} />
          </Notice>
          <BadRows bad={importing.found.bad} />
        </Stack>
      )
    case 'stopped':
      return (
        <Notice tone="error" title={words.stopped(importing.done)}>
          {importing.words}
        </Notice>
      )
  }
}

interface CheckedProps {
  of: Extract<Importing, { kind: 'checked' }>
  onWrite: () => void
}

function Checked({ of: { file, blank, found }, onWrite }: CheckedProps) {
  const { good, bad } = found
  return (
    <Stack>
      <Notice tone={bad.length > 0 ? 'warn' : 'info'} title={words.checked(file, good)}>
        <Counts found={found} blank={blank} />
      </Notice>
      <BadRows bad={bad} />
      {bad.length === 0 && good > 0 ? (
        <Row>
          <Button onTap={onWrite}>{words.write(good)}</Button>
        </Row>
      ) : null}
    </Stack>
  )
}

function Counts({ found: { already, bad, note }, blank }: { found: Found; blank: number }) {
  const lines = new Set(bad.map(({ line }) => line)).size
  return (
    <>
      {note ? <Box>{note}</Box> : null}
      {already > 0 ? <Box>{words.already(already)}</Box> : null}
      {blank > 0 ? <Box>{words.blank(blank)}</Box> : null}
      {lines > 0 ? <Box>{words.bad(lines)}</Box> : null}
    </>
  )
}

function BadRows({ bad }: { bad: readonly BadRow[] }) {
  if (bad.length === 0) return null
  return (
    <DataTable
      label={words.fault}
      head={[words.line, words.fault]}
      rows={bad.map((one, at) => ({ key: String(at), cells: [one.line, one.words] }))}
    />
  )
}
