import { useState } from 'react'
import { itemOf } from '../../../policy/edition'
import { roles, type ItemId } from '../../../policy/vocabulary'
import { roleWords } from '../../../words/roles'
import { resultWords as words } from '../../../words/screens/result'
import type { Answers, Reckoned } from '../../services/self-check'
import { Box, Button, Choices, Sheet } from '../../ui'
import { Difference } from './difference'
import { EntriesEditor } from './entries-editor'

/** What is changed: who he is, or what he told about one item. */
export type Subject = 'roles' | ItemId

interface WhatIfProps {
  subject: Subject
  answers: Answers
  reckon: (answers: Answers) => Reckoned
  onTell: (answers: Answers) => void
  guest: boolean
  onClose: () => void
}

/** Other answers on trial, with the difference at once; nothing is kept before it is taken over. */
export function WhatIf({ subject, answers, reckon, onTell, guest, onClose }: WhatIfProps) {
  const [trial, setTrial] = useState(answers)
  const foot = (
    <Box className="result__trial">
      <Difference subject={subject} before={reckon(answers)} after={reckon(trial)} />
      <Button
        block
        disabled={trial === answers}
        onTap={() => {
          onTell(trial)
          onClose()
        }}
      >
        {words.adopt}
      </Button>
    </Box>
  )
  return (
    <Sheet
      open
      title={subject === 'roles' ? words.roles : itemOf(subject).title}
      onClose={onClose}
      foot={foot}
    >
      {subject === 'roles' ? (
        <Choices
          name="trial-roles"
          label={words.roles}
          options={roles.map((value) => ({ value, label: roleWords[value] }))}
          values={trial.roles}
          onTell={(told) => setTrial(withRoles(trial, told))}
        />
      ) : (
        <EntriesEditor answers={trial} item={subject} onTell={setTrial} guest={guest} />
      )}
    </Sheet>
  )
}

const withRoles = (answers: Answers, told: Answers['roles']): Answers => ({
  ...answers,
  roles: told,
  unsure: answers.unsure.filter((one) => one !== 'roles' || told.length === 0),
})
