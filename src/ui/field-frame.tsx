import type { ReactNode } from 'react'
import { Box, Words } from './box'
import { fieldIds } from './field-ids'
import type { Asked } from './field.types'
import { Icon } from './icon'
import { labels } from './labels'
import './field.scss'

interface FieldFrameProps extends Pick<Asked, 'name' | 'hint' | 'error'> {
  /** The label as the platform writes it. */
  heading: ReactNode
  children: ReactNode
  as?: 'fieldset'
}

/** Label, hint, input and error of one asked-for thing, in this order. */
export function FieldFrame({ name, heading, hint, error, children, as }: FieldFrameProps) {
  const ids = fieldIds(name)
  return (
    <Box as={as} id={ids.frame} className={`field ${error ? 'field--wrong' : ''}`}>
      {heading}
      {hint ? (
        <Box id={ids.hint} className="field__hint">
          {hint}
        </Box>
      ) : null}
      {children}
      {error ? (
        <Box id={ids.error} className="field__error" role="alert">
          <Icon name="warn" size="s" />
          <Words>{error}</Words>
        </Box>
      ) : null}
    </Box>
  )
}

/** The label's text with its mark, inside whatever element the platform labels with. */
export function LabelWords({ label, optional }: Pick<Asked, 'label' | 'optional'>) {
  return (
    <>
      <Words>{label}</Words>
      {optional ? <Words className="field__optional">{`（${labels.optional}）`}</Words> : null}
    </>
  )
}
