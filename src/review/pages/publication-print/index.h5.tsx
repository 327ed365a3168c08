import { useRouter } from '@tarojs/taro'
import { publicationPrintWords as words } from '../../../../words/screens/publication-print'
import { common } from '../../../../words/screens/anywhere'
import { useService } from '../../../services/use-service'
import { Box, Button, Notice, Row, Screen, Stack } from '../../../ui'
import { PrintedList } from './printed-list.h5'
import { useWholeList } from './use-whole-list'
import './index.scss'

/** The list as it is posted on a board: the browser prints what stands here, without the frame around it. */
export default function PublicationPrintPage() {
  const { publication = '' } = useRouter().params
  const { list, retry } = useWholeList(publication)
  const service = useService()
  return (
    <Screen title={words.title} wide>
      <Stack>
        <Box className="print__ways">
          <Row>
            <Button disabled={list.state !== 'whole'} onTap={() => window.print()}>
              {words.print}
            </Button>
            {list.state === 'loading' ? (
              <Box live="polite">{words.loading(list.lines.length)}</Box>
            ) : null}
          </Row>
        </Box>
        {list.state === 'failed' ? (
          <Notice
            tone="error"
            title={words.failed}
            action={<Button onTap={retry}>{common.retry}</Button>}
          >
            {list.failure}
          </Notice>
        ) : null}
        {list.state === 'whole' && list.publication ? (
          <PrintedList of={list.publication} lines={list.lines} service={service} />
        ) : null}
      </Stack>
    </Screen>
  )
}
