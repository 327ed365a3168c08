import { useState } from 'react'
import { ListOffers } from '../../../../contract/list-offers'
import { offerColumns } from '../../../../words/lists/offers'
import { offersWords as words } from '../../../../words/screens/offers'
import { Loaded } from '../../../frames/loaded'
import { MoreRows } from '../../../frames/more-rows'
import { WhenSignedIn } from '../../../frames/when-signed-in'
import { shanghaiToday } from '../../../services/today'
import { usePages } from '../../../services/use-pages'
import { Box, Button, Card, Empty, Notice, Row, Screen, Stack } from '../../../ui'
import { ImportDesk } from '../../parts/import-desk.h5'
import { useImport } from '../../parts/use-import.h5'
import { YearSelect } from '../../parts/year-select'
import { offerPlan } from './offer-plan'
import { OffersTable } from './offers-table.h5'
import { useUnreached } from './use-unreached.h5'

export default function OffersPage() {
  return (
    <Screen title={words.title} wide>
      <WhenSignedIn>
        {({ post }) =>
          post?.kind === 'city-reviewer' ? (
            <Desk />
          ) : (
            <Empty title={words.barred} note={words.barredNote} />
          )
        }
      </WhenSignedIn>
    </Screen>
  )
}

function Desk() {
  const thisYear = Number(shanghaiToday().slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const pages = usePages(ListOffers, { year }, ({ offers }) => offers)
  const used = useImport(offerPlan(pages.first.reload))
  return (
    <Stack>
      <Box>{words.about}</Box>
      <ImportDesk title={words.importTitle} columns={offerColumns} used={used} />
      <YearSelect
        name="offers-year"
        label={words.year}
        years={[thisYear, thisYear - 1]}
        value={year}
        onTell={setYear}
      />
      <Loaded from={pages.first}>
        {() =>
          pages.rows.length === 0 ? (
            <Empty title={words.none} />
          ) : (
            <Card>
              <Stack>
                <Unreached year={year} />
                <OffersTable offers={pages.rows} />
              </Stack>
              <MoreRows pages={pages} failed={words.moreFailed} />
            </Card>
          )
        }
      </Loaded>
    </Stack>
  )
}

/** Whom nothing reaches is called: their list, with telephones. */
function Unreached({ year }: { year: number }) {
  const { busy, failure, companies, write } = useUnreached(year)
  return (
    <Stack gap="s">
      <Row>
        <Button kind="secondary" busy={busy} onTap={write}>
          {words.exportNone}
        </Button>
      </Row>
      {failure ? <Notice tone="error">{failure}</Notice> : null}
      {companies === undefined ? null : <Notice tone="success">{words.exported(companies)}</Notice>}
    </Stack>
  )
}
