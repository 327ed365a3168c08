import { currentEdition, itemsOf } from '../../../policy/edition'
import type { GrantedItem } from '../../../policy/rule'
import type { ItemId, Role } from '../../../policy/vocabulary'
import { sayArticle } from '../../../words/say-article'
import { chooseItemWords as words } from '../../../words/screens/choose-item'
import { sayDay } from '../../../words/time'
import { ApplicantFirst } from '../../frames/loaded'
import { WhenSignedIn } from '../../frames/when-signed-in'
import { actingFor } from '../../services/me'
import { nextRounds, openRounds } from '../../services/rounds'
import { useService, type Service } from '../../services/use-service'
import { Box, Card, Cell, Notice, Screen, Stack } from '../../ui'
import { useBegin } from './use-begin'
import './index.scss'

/** The items open to the applicant, to claim one without a self-check. */
export default function ChooseItemPage() {
  return (
    <Screen title={words.title}>
      <WhenSignedIn>
        {(me) => {
          const acting = actingFor(me)
          return acting ? <Choice roles={acting.roles} /> : <ApplicantFirst />
        }}
      </WhenSignedIn>
    </Screen>
  )
}

function Choice({ roles }: { roles: readonly Role[] }) {
  const service = useService()
  const { failure, begin } = useBegin()
  const items = itemsOf(currentEdition).filter(({ who }) =>
    roles.some((role) => who.includes(role)),
  )
  return (
    <Stack>
      {failure ? <Notice tone="error">{failure}</Notice> : null}
      <Notice>{words.intro}</Notice>
      <Card flush>
        {items.map((item) => (
          <ItemCell key={item.id} item={item} service={service} onTap={() => begin(item.id)} />
        ))}
      </Card>
    </Stack>
  )
}

interface ItemCellProps {
  item: GrantedItem
  service: Service | undefined
  onTap: () => void
}

/** What no round takes today can be drafted all the same, and says so. */
function ItemCell({ item, service, onTap }: ItemCellProps) {
  const isOpen = service !== undefined && openRounds(service, item.id).length > 0
  const note = (
    <>
      <Box>{sayArticle(item.article)}</Box>
      {service && !isOpen ? (
        <Box className="choose-item__when">{sayWhen(service, item.id)}</Box>
      ) : null}
    </>
  )
  return <Cell title={item.title} note={note} onTap={onTap} />
}

const sayWhen = (service: Service, item: ItemId): string => {
  const [next] = nextRounds(service, item)
  return next ? words.opensOn(sayDay(next.opens)) : words.notOpen
}
