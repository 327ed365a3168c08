import { useState } from 'react'
import { resultWords as words } from '../../../words/screens/result'
import { Button, Card, Row, Words } from '../../ui'
import { sayResult, type ResultSaid } from './say-result'

interface KeepResultProps extends ResultSaid {
  /** Opens every step, for paper. */
  onShowAll: () => void
}

/** To take along: on paper or as a PDF, the result in words, and the way to the self-check for others. */
export function KeepResult({ onShowAll, ...said }: KeepResultProps) {
  const print = () => {
    onShowAll()
    // Once everything stands open.
    window.setTimeout(() => window.print())
  }
  const { done, copy } = useCopy()
  const link = `${window.location.origin}/pages/self-check/index`
  return (
    <Card title={words.keep}>
      <Row>
        <Button kind="quiet" onTap={print}>
          {words.print}
        </Button>
        <Button kind="quiet" onTap={() => copy(sayResult(said))}>
          {words.copy}
        </Button>
        <Button kind="quiet" onTap={() => copy(`${words.shareTitle} ${link}`)}>
          {words.shareLink}
        </Button>
        {done === undefined ? null : (
          <Words className="result__note">{done ? words.copied : words.notCopied}</Words>
        )}
      </Row>
    </Card>
  )
}

/** A browser may have no clipboard, or keep it shut. */
const useCopy = () => {
  const [done, setDone] = useState<boolean>()
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setDone(true)
    } catch {
      setDone(false)
    }
  }
  return { done, copy: (text: string) => void copy(text) }
}
