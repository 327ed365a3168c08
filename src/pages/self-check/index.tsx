import { itemOf } from '../../../policy/edition'
import { roles } from '../../../policy/vocabulary'
import { sayAward } from '../../../words/money'
import { roleNotes, roleWords } from '../../../words/roles'
import { selfCheckWords as words } from '../../../words/screens/self-check'
import { goBack } from '../../services/go'
import { Box, Button, Choices, Link, Progress, Row, Screen, Stack, Words } from '../../ui'
import { ItemQuestion } from './item-question'
import { ItemsQuestion } from './items-question'
import { useSelfCheck, type SelfCheck } from './use-self-check'
import './index.scss'

export default function SelfCheckPage() {
  const check = useSelfCheck()
  const first = check.place.kind === 'roles'
  return (
    <Screen title={words.title} foot={<Foot check={check} />} onBack={first ? goBack : check.back}>
      <Stack>
        <Row apart>
          <Words className="check__where">{whereOf(check)}</Words>
          <Link onTap={check.startAgain}>{words.again}</Link>
        </Row>
        <Progress label={words.progress} percent={check.percent} />
        <Question check={check} />
      </Stack>
    </Screen>
  )
}

const whereOf = ({ place }: SelfCheck): string =>
  place.kind === 'item' ? itemOf(place.item).title : words.where[place.kind]

function Question({ check }: { check: SelfCheck }) {
  const { place, answers } = check
  if (place.kind === 'item')
    return <ItemQuestion key={place.item} check={check} item={place.item} />
  if (place.kind === 'items') return <ItemsQuestion check={check} />
  return (
    <Choices
      name="roles"
      label={words.roles}
      hint={words.rolesHint}
      options={roles.map((role) => ({
        value: role,
        label: roleWords[role],
        ...(roleNotes[role] ? { note: roleNotes[role] } : {}),
      }))}
      values={answers.roles}
      onTell={check.tellRoles}
    />
  )
}

/** The running range stays in sight and narrows as answers come. */
function Foot({ check }: { check: SelfCheck }) {
  const { total } = check.assessment
  return (
    <Box className="check__foot">
      {check.place.kind === 'item' ? (
        <Row apart>
          <Words className="check__certain">{`${words.certain} ${sayAward({ min: total.min, max: total.min })}`}</Words>
          <Words className="check__possible">{`${words.possible} ${possibleOf(total.max)}`}</Words>
        </Row>
      ) : null}
      <Row>
        {check.place.kind === 'roles' ? null : (
          <Button kind="secondary" onTap={check.back}>
            {words.back}
          </Button>
        )}
        <Box className="check__next">
          <Button block disabled={check.stuck} onTap={check.next}>
            {words.next}
          </Button>
        </Box>
      </Row>
    </Box>
  )
}

const possibleOf = (max: number | null): string =>
  max === null ? words.open : sayAward({ min: max, max })
