import { common } from '../../words/screens/anywhere'
import { Button, Notice } from '../ui'

export interface MoreRowsProps {
  pages: {
    readonly more?: () => void
    readonly busy: boolean
    readonly failed: boolean
  }
  /** The sentence for a page that did not come. */
  failed: string
}

/** At a list's foot: the next page, and that it did not come. */
export function MoreRows({ pages, failed }: MoreRowsProps) {
  return (
    <>
      {pages.failed ? <Notice tone="error">{failed}</Notice> : null}
      {pages.more ? (
        <Button kind="quiet" block busy={pages.busy} onTap={pages.more}>
          {common.more}
        </Button>
      ) : null}
    </>
  )
}
