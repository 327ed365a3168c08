import { useState } from 'react'
import type { Publication } from '../../../../contract/shapes/publication'
import { publicationDeskWords as words } from '../../../../words/screens/review-publications'
import { Loaded } from '../../../frames/loaded'
import { WhenSignedIn } from '../../../frames/when-signed-in'
import { Box, Button, Empty, Notice, Row, Screen, Stack, Words } from '../../../ui'
import { isPublisher } from '../../parts/is-reviewer'
import { OpenSheet } from './open-sheet'
import { PublicationCard } from './publication-card'
import { usePublications } from './use-publications'
import './index.scss'
import { shanghaiToday } from '../../../services/today'

export default function PublicationsPage() {
  const used = usePublications()
  return (
    <Screen title={words.title} wide>
      <WhenSignedIn>
        {({ post }) =>
          isPublisher(post) ? (
            <Desk used={used} />
          ) : (
            <Empty title={words.barred} note={words.barredNote} />
          )
        }
      </WhenSignedIn>
    </Screen>
  )
}

type Used = ReturnType<typeof usePublications>

function Desk({ used }: { used: Used }) {
  const [opening, setOpening] = useState(false)
  const [fresh, setFresh] = useState<string>()
  const onOpened = (publication: Publication) => {
    used.opened(publication)
    setFresh(publication.publication)
    setOpening(false)
  }
  return (
    <Stack>
      <Row apart gap="m">
        <Words className="publication__note publication__about">{words.about}</Words>
        <Button onTap={() => setOpening(true)}>{words.open}</Button>
      </Row>
      <Loaded from={used.from}>
        {({ publications }) => <List used={used} listed={publications} fresh={fresh} />}
      </Loaded>
      <OpenSheet
        open={opening}
        today={shanghaiToday()}
        rules={used.rules}
        onClose={() => setOpening(false)}
        onOpened={onOpened}
      />
    </Stack>
  )
}

interface ListProps {
  used: Used
  listed: readonly Publication[]
  /** The one that was just opened. */
  fresh: string | undefined
}

function List({ used, listed, fresh }: ListProps) {
  const publications = used.newestOf(listed)
  const { run, start } = used.publishing
  if (publications.length === 0) return <Empty title={words.none} note={words.noneNote} />
  const waits = publications.some((one) => one.publication === fresh && one.claims === 0)
  return (
    <Box>
      {waits ? <Notice tone="success" title={words.opened} /> : null}
      {publications.map((one) => (
        <PublicationCard
          key={one.publication}
          of={one}
          today={shanghaiToday()}
          run={run?.publication === one.publication ? run : undefined}
          busy={run?.state === 'under'}
          onStart={() => start(one)}
        />
      ))}
    </Box>
  )
}
