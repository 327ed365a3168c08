import { useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { Icon } from './icon'
import { labels } from './labels'
import type { SheetProps } from './sheet.types'
import { Tap } from './tap'
import { useFocusKept } from './use-focus-kept.h5'
import './sheet.scss'

export function Sheet(props: SheetProps) {
  return props.open ? createPortal(<OpenSheet {...props} />, document.body) : null
}

function OpenSheet({ title, children, onClose, foot, wide }: SheetProps) {
  const body = useRef<HTMLDivElement>(null)
  const id = useId()
  const keepFocus = useFocusKept(body, onClose)
  return (
    <div className="sheet" onKeyDown={keepFocus}>
      <div className="sheet__ground" onClick={onClose} />
      <div
        ref={body}
        className={`sheet__body ${wide ? 'sheet__body--wide' : ''}`}
        role="dialog"
        aria-modal="true"
        aria-labelledby={id}
        tabIndex={-1}
      >
        <div className="sheet__head">
          <h2 id={id} className="box sheet__title">
            {title}
          </h2>
          <Tap className="sheet__close" label={labels.close} onTap={onClose}>
            <Icon name="cross" />
          </Tap>
        </div>
        <div className="sheet__content">{children}</div>
        {foot ? <div className="sheet__foot">{foot}</div> : null}
      </div>
    </div>
  )
}
