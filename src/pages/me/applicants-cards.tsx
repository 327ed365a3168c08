import type { ApplicantView } from '../../../contract/shapes/applicant'
import { roleWords } from '../../../words/roles'
import { meWords } from '../../../words/screens/me'
import { go } from '../../services/go'
import { actingFor, type Me } from '../../services/me'
import { Box, Button, Card, Cell, Link, Notice, Stack } from '../../ui'
import type { Switching } from './use-me'

interface ApplicantsCardsProps {
  me: Me
  switching: Switching
}

/** The applicant that this session acts for, and the others that it may take up. */
export function ApplicantsCards({ me, switching }: ApplicantsCardsProps) {
  const acting = actingFor(me)
  const others = me.applicants.filter((one) => one !== acting)
  if (me.applicants.length === 0) return <NoApplicant />
  return (
    <>
      {acting ? <ActingCard acting={acting} /> : null}
      {switching.failure ? (
        <Notice tone="error" title={meWords.notSwitched}>
          {switching.failure}
        </Notice>
      ) : null}
      <Card title={others.length > 0 ? meWords.switchTo : undefined} flush>
        {others.map((one) => (
          <OtherCell key={one.applicant} one={one} switching={switching} />
        ))}
        {acting ? (
          <Cell
            icon="person"
            title={meWords.contacts}
            note={meWords.contactsNote}
            onTap={() => go('contacts')}
          />
        ) : null}
        <Cell
          icon="plus"
          title={meWords.add}
          note={meWords.addNote}
          onTap={() => go('applicant')}
        />
      </Card>
    </>
  )
}

function NoApplicant() {
  return (
    <Card title={meWords.none}>
      <Stack>
        <Box className="me__note">{meWords.noneNote}</Box>
        <Button block onTap={() => go('applicant')}>
          {meWords.fill}
        </Button>
        <Link onTap={() => go('contacts')}>{meWords.join}</Link>
      </Stack>
    </Card>
  )
}

function ActingCard({ acting }: { acting: ApplicantView }) {
  const { applicant, kind, name, number, county, roles, contact, phone, bank, account } = acting
  const rows = [
    [meWords.number[kind], number],
    [meWords.county, county],
    [meWords.roles, roles.map((role) => roleWords[role]).join('、')],
    [meWords.contact, meWords.beside(contact, phone)],
    [meWords.account, meWords.beside(bank, account)],
  ] as const
  const edit = (
    <Link label={meWords.changeOf(name)} onTap={() => go('applicant', { applicant })}>
      {meWords.change}
    </Link>
  )
  return (
    <Card title={meWords.acting} aside={edit}>
      <Box className="me__acting">{name}</Box>
      {rows.map(([label, value]) => (
        <Box key={label} className="me__row">
          <Box className="me__label">{label}</Box>
          <Box className="me__value">{value}</Box>
        </Box>
      ))}
      <Verification of={acting} />
    </Card>
  )
}

/** Until the office has seen its licence: what is to be done, and the way there. */
function Verification({ of: { verification } }: { of: ApplicantView }) {
  const state = verification?.state ?? 'confirmed'
  if (state === 'confirmed') return null
  const { licence, licenceNotes } = meWords
  return (
    <Box className="me__row me__row--way">
      <Box className="me__label">{licence}</Box>
      <Box className="me__value">
        <Link label={meWords.beside(licence, licenceNotes[state])} onTap={() => go('licence')}>
          {licenceNotes[state]}
        </Link>
      </Box>
    </Box>
  )
}

function OtherCell({ one, switching }: { one: ApplicantView; switching: Switching }) {
  const { applicant, name, number, county } = one
  const busy = switching.to === applicant
  return (
    <Cell
      title={name}
      note={busy ? meWords.switchingNow : meWords.beside(county, number)}
      onTap={() => (switching.to ? undefined : switching.take(applicant))}
    />
  )
}
