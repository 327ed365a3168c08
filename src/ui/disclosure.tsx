import { useId, useState, type ReactNode } from 'react'
import { Box, Words } from './box'
import { Icon } from './icon'
import { Tap } from './tap'
import './disclosure.scss'

export interface DisclosureProps {
  title: string
  children: ReactNode
  /** Open at first; default closed. */
  open?: boolean
}

/** A heading that opens and closes what stands under it. */
export function Disclosure({ title, children, open = false }: DisclosureProps) {
  const [shown, setShown] = useState(open)
  const id = useId()
  return (
    <Box className={`disclosure ${shown ? 'disclosure--open' : ''}`}>
      <Tap
        className="disclosure__head"
        expanded={shown}
        controls={shown ? id : undefined}
        onTap={() => setShown(!shown)}
      >
        <Words className="disclosure__title">{title}</Words>
        <Icon name="down" size="s" className="disclosure__sign" />
      </Tap>
      {shown ? (
        <Box id={id} className="disclosure__body">
          {children}
        </Box>
      ) : null}
    </Box>
  )
}
