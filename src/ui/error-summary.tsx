import { useEffect } from 'react'
import { Box, Words } from './box'
import { fieldIds } from './field-ids'
import { Icon } from './icon'
import { labels } from './labels'
import { lead } from './lead'
import { Tap } from './tap'
import './error-summary.scss'

export interface ErrorSummaryProps {
  /** name is the field's; one entry for each thing to mend, in the screen's order. */
  errors: readonly { name: string; text: string }[]
  /** Raise it at each failed attempt: the summary comes into view and takes the focus again. */
  attempt: number
}

const id = 'error-summary'

/** What is wrong on this screen, above the fields; each entry leads to its field. */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const any = errors.length > 0
  useEffect(() => {
    if (any && attempt > 0) lead.toSummary(id)
  }, [any, attempt])
  if (!any) return null
  return (
    <Box id={id} className="errors" role="alert">
      <Box className="errors__head">
        <Icon name="warn" />
        <Words>{labels.fix(errors.length)}</Words>
      </Box>
      {errors.map(({ name, text }) => (
        <Tap
          key={name}
          className="errors__one"
          role="link"
          onTap={() => lead.toField(fieldIds(name))}
        >
          {text}
        </Tap>
      ))}
    </Box>
  )
}
