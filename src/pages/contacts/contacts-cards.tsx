import { ListContacts } from '../../../contract/list-contacts'
import type { ReplyOf } from '../../../contract/message'
import type { Join } from '../../../contract/shapes/join'
import { contactsWords as words } from '../../../words/screens/contacts'
import { Loaded } from '../../frames/loaded'
import { useAsk } from '../../services/use-ask'
import { Box, Button, Card, Cell, Notice, Row, Stack } from '../../ui'
import { useAnswer } from './use-answer'

export function ContactsCards({ name }: { name: string }) {
  const from = useAsk(ListContacts, {})
  return (
    <Loaded from={from}>
      {(reply) => (
        <>
          <Current name={name} contacts={reply.contacts} />
          <Asking asking={reply.asking} onAnswered={from.reload} />
        </>
      )}
    </Loaded>
  )
}

type Contacts = ReplyOf<typeof ListContacts>['contacts']

function Current({ name, contacts }: { name: string; contacts: Contacts }) {
  return (
    <Card title={words.current(name)} flush>
      {contacts.map((one) => (
        <Cell key={one.person} icon="person" title={one.me ? words.me(one.name) : one.name} />
      ))}
    </Card>
  )
}

interface AskingProps {
  asking: readonly Join[]
  onAnswered: () => void
}

function Asking({ asking, onAnswered }: AskingProps) {
  const { under, failure, answer } = useAnswer(onAnswered)
  if (asking.length === 0) return null
  return (
    <Card title={words.asking}>
      <Stack>
        <Box className="contacts__note">{words.askingNote}</Box>
        {failure ? <Notice tone="error">{failure}</Notice> : null}
        {asking.map(({ person, name, phone, why }) => (
          <Stack key={person} gap="s">
            <Box>{name}</Box>
            <Box className="contacts__note">{words.phone(phone)}</Box>
            <Box className="contacts__note">{words.why(why)}</Box>
            <Row>
              <Button
                busy={under === person}
                label={words.acceptOf(name)}
                onTap={() => answer(person, true)}
              >
                {words.accept}
              </Button>
              <Button
                kind="secondary"
                disabled={under !== undefined}
                label={words.refuseOf(name)}
                onTap={() => answer(person, false)}
              >
                {words.refuse}
              </Button>
            </Row>
          </Stack>
        ))}
      </Stack>
    </Card>
  )
}
