import type { ApplicantView } from '../../../contract/shapes/applicant'
import { licenceWords as words } from '../../../words/screens/licence'
import { chooseFiles, choosePhotos } from '../../services/choose-photos'
import { Box, Button, Card, Notice, Progress, Stack, Tag, Words, type TagTone } from '../../ui'
import { useLicence } from './use-licence'

type Found = NonNullable<ApplicantView['verification']>

const tones: Readonly<Record<Found['state'], TagTone>> = {
  missing: 'warn',
  waiting: 'neutral',
  confirmed: 'good',
  refused: 'bad',
}

interface LicenceCardProps {
  of: ApplicantView
  found: Found
}

export function LicenceCard({ of, found: { state, why } }: LicenceCardProps) {
  return (
    <Card title={words.of(of.name)} aside={<Tag tone={tones[state]}>{words.states[state]}</Tag>}>
      <Stack>
        <Words>{words.code(of.number)}</Words>
        {why === undefined ? null : <Notice tone="warn">{words.why(why)}</Notice>}
        <Box>{words.notes[state]}</Box>
        {state === 'confirmed' ? null : <Adding state={state} />}
      </Stack>
    </Card>
  )
}

function Adding({ state }: Pick<Found, 'state'>) {
  const { percent, failure, add } = useLicence()
  if (percent !== undefined) return <Progress label={words.sending} percent={percent} />
  return (
    <Stack gap="s">
      {failure ? (
        <Notice tone="error" title={words.failed}>
          {failure}
        </Notice>
      ) : null}
      <Button block onTap={() => add(choosePhotos)}>
        {state === 'missing' ? words.add : words.again}
      </Button>
      {chooseFiles ? (
        <Button kind="quiet" block onTap={() => chooseFiles && add(chooseFiles)}>
          {words.addFiles}
        </Button>
      ) : null}
    </Stack>
  )
}
