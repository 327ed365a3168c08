import { useRouter } from '@tarojs/taro'
import { ShowPublication } from '../../../contract/show-publication'
import { publicationsWords as words } from '../../../words/screens/publications'
import { Loaded } from '../../frames/loaded'
import { MoreRows } from '../../frames/more-rows'
import { usePages } from '../../services/use-pages'
import { Card, Empty, Screen, Stack } from '../../ui'
import { About } from './about'
import { Lines } from './lines'
import './index.scss'

/** Open to anyone: what was granted to whom, and how to object. */
export default function PublicationPage() {
  const { publication = '' } = useRouter().params
  const pages = usePages(ShowPublication, { publication }, ({ lines }) => lines)
  return (
    <Screen title={words.title} wide>
      <Loaded from={pages.first}>
        {(first) => (
          <Stack>
            <About publication={first.publication} />
            {pages.rows.length === 0 ? (
              <Empty title={words.empty} />
            ) : (
              <Card flush>
                <Lines lines={pages.rows} />
              </Card>
            )}
            <MoreRows pages={pages} failed={words.moreFailed} />
          </Stack>
        )}
      </Loaded>
    </Screen>
  )
}
