import Taro from '@tarojs/taro'
import { resultWords as words } from '../../../words/screens/result'
import { Button, Card, Row, ShareButton } from '../../ui'
import { sayResult, type ResultSaid } from './say-result'

interface KeepResultProps extends ResultSaid {
  /** Opens every step, for paper. */
  onShowAll: () => void
}

/** To take along: a card for others, and the result in words. */
export function KeepResult({ onShowAll: _, ...said }: KeepResultProps) {
  return (
    <Card title={words.keep}>
      <Row>
        <ShareButton>{words.share}</ShareButton>
        <Button kind="quiet" onTap={() => void Taro.setClipboardData({ data: sayResult(said) })}>
          {words.copy}
        </Button>
      </Row>
    </Card>
  )
}
