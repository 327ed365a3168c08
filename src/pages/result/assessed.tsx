import { useState, type ReactNode } from 'react'
import type { Left } from '../../../contract/shapes/claim'
import type { ItemId } from '../../../policy/vocabulary'
import { roleWords } from '../../../words/roles'
import { resultWords as words } from '../../../words/screens/result'
import { goBackTo } from '../../services/go'
import type { Answers, Reckoned } from '../../services/self-check'
import { Box, Button, Link, Row, Screen, Stack, Words } from '../../ui'
import { groups, sortLines, type Sorted } from './groups'
import { KeepResult } from './keep-result'
import { LineCard } from './line-card'
import { NextYearCard } from './next-year-card'
import { ServiceCard } from './service-card'
import { TotalsCard } from './totals-card'
import { WhatIf, type Subject } from './what-if'

export interface AssessedProps {
  answers: Answers
  reckon: (answers: Answers) => Reckoned
  /** Takes over other answers, and keeps them. */
  onTell: (answers: Answers) => void
  /** What the caps leave, where the office told. */
  left?: { readonly [item in ItemId]?: Left | undefined }
  /** Stands under the totals. */
  above?: ReactNode
}

/** The totals, the items in their groups, and what else a claim needs to know. */
export function Assessed(props: AssessedProps) {
  const [subject, setSubject] = useState<Subject>()
  // Asked for on paper, every step stands open.
  const [open, setOpen] = useState(false)
  const { answers, reckon, onTell } = props
  const reckoned = reckon(answers)
  const lines = sortLines(reckoned)
  const { assessment, total } = reckoned.running
  const told = { ...props, reckoned, onSubject: setSubject }
  const foot = (
    <Button kind="secondary" onTap={() => goBackTo('self-check', { on: '1' })}>
      {words.change}
    </Button>
  )
  return (
    <Screen title={words.title} foot={foot} wide>
      <Box className="result">
        <Side {...told} />
        <Box className="result__lines" key={`${assessment.policy}-${open}`}>
          <Groups {...told} lines={lines} open={open} />
          <NextYearCard reckoned={reckoned} />
          <ServiceCard items={answers.items} />
          <KeepResult {...{ lines, total }} onShowAll={() => setOpen(true)} />
        </Box>
      </Box>
      {subject ? (
        <WhatIf
          {...{ subject, answers, reckon, onTell }}
          guest={props.left === undefined}
          onClose={() => setSubject(undefined)}
        />
      ) : null}
    </Screen>
  )
}

interface PartProps extends AssessedProps {
  reckoned: Reckoned
  onSubject: (subject: Subject) => void
}

function Side({ answers, reckoned, above, onSubject }: PartProps) {
  const { told, running } = reckoned
  const unsure = answers.unsure.includes('roles')
  return (
    <Box className="result__side">
      <TotalsCard running={running}>
        <Row apart>
          <Words className="result__label">
            {unsure
              ? words.noRoles
              : words.as(told.roles.map((role) => roleWords[role]).join('、'))}
          </Words>
          <Link onTap={() => onSubject('roles')}>{words.tellRoles}</Link>
        </Row>
      </TotalsCard>
      {above}
    </Box>
  )
}

interface GroupsProps extends PartProps {
  lines: readonly Sorted[]
  open: boolean
}

function Groups({ lines, answers, reckoned, left, open, onSubject }: GroupsProps) {
  return (
    <>
      {groups.map((group) => {
        const these = lines.filter((one) => one.group === group)
        if (these.length === 0) return null
        return (
          <Stack key={group}>
            <Box as="h2" className="result__group">
              {`${words.groups[group]}（${these.length}）`}
            </Box>
            {these.map((sorted) => (
              <LineCard
                key={sorted.line.item}
                {...{ sorted, answers, open }}
                edition={reckoned.edition}
                left={left?.[sorted.line.item]}
                onChange={() => onSubject(sorted.line.item)}
              />
            ))}
          </Stack>
        )
      })}
    </>
  )
}
