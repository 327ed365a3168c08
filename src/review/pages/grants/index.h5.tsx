import { ImportGrants, type ToldGrant } from '../../../../contract/import-grants'
import { sayImportFault } from '../../../../words/import-faults'
import { grantColumns, grantOf } from '../../../../words/lists/grants'
import { grantsWords as words } from '../../../../words/screens/grants'
import { ask } from '../../../services/ask'
import { sayFailure } from '../../../services/say-failure'
import { Box, Stack } from '../../../ui'
import { ImportDesk } from '../../parts/import-desk.h5'
import { OfficeScreen } from '../../parts/office-screen.h5'
import { useImport, type ImportPlan } from '../../parts/use-import.h5'

export default function GrantsPage() {
  return <OfficeScreen title={words.title}>{() => <Desk />}</OfficeScreen>
}

/** Told whole: the rows of a list count against the caps together. */
const plan: ImportPlan<keyof typeof grantColumns, ToldGrant> = {
  columns: grantColumns,
  toldOf: (rows) => rows.map(grantOf),
  send: async (grants, dry) => {
    const answer = await ask(ImportGrants, { dry, grants: [...grants] })
    if (answer.kind !== 'reply') return sayFailure(answer)
    const { good, imported, already, faults } = answer.reply
    const bad = faults.map((fault) => ({ line: fault.line, words: sayImportFault(fault) }))
    return { good, done: imported, already, bad }
  },
}

function Desk() {
  const used = useImport(plan)
  return (
    <Stack>
      <Box>{words.about}</Box>
      <ImportDesk title={words.importTitle} columns={grantColumns} used={used} />
    </Stack>
  )
}
