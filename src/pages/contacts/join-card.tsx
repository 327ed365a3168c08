import { contactsWords as words } from '../../../words/screens/contacts'
import { Area, Box, Button, Card, Field, Notice, Stack } from '../../ui'
import { useJoin } from './use-join'

export function JoinCard() {
  const join = useJoin()
  return (
    <Card title={words.join}>
      <Stack>
        <Box className="contacts__note">{words.joinNote}</Box>
        <Fields join={join} />
        {join.failure ? <Notice tone="error">{join.failure}</Notice> : null}
        {join.sent ? <Notice tone="success">{words.sent}</Notice> : null}
        <Button block busy={join.busy} onTap={join.send}>
          {words.send}
        </Button>
      </Stack>
    </Card>
  )
}

function Fields({ join: { typed, faults, tell } }: { join: ReturnType<typeof useJoin> }) {
  return (
    <>
      <Field
        name="join-number"
        label={words.number}
        maxlength={30}
        value={typed.number}
        {...(faults.number ? { error: faults.number } : {})}
        onTell={(number) => tell({ number })}
      />
      <Field
        name="join-name"
        label={words.name}
        maxlength={30}
        value={typed.name}
        {...(faults.name ? { error: faults.name } : {})}
        onTell={(name) => tell({ name })}
      />
      <Field
        name="join-phone"
        type="tel"
        label={words.tel}
        maxlength={20}
        value={typed.phone}
        {...(faults.phone ? { error: faults.phone } : {})}
        onTell={(phone) => tell({ phone })}
      />
      <Area
        name="join-why"
        label={words.reason}
        hint={words.reasonHint}
        maxlength={200}
        value={typed.why}
        {...(faults.why ? { error: faults.why } : {})}
        onTell={(why) => tell({ why })}
      />
    </>
  )
}
