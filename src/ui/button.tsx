import { Box, Words } from './box'
import type { ButtonProps } from './button.types'
import { labels } from './labels'
import { Tap } from './tap'
import './button.scss'

export function Button({ children, kind = 'primary', busy, block, ...rest }: ButtonProps) {
  const { onTap, disabled, label, id } = rest
  const off = disabled || busy
  const look = [`button--${kind}`, block && 'button--block', off && 'button--off']
  return (
    <Tap
      id={id}
      className={`button ${look.filter(Boolean).join(' ')}`}
      onTap={onTap}
      disabled={off}
      label={label}
    >
      {busy ? <Box className="button__wheel" role="status" label={labels.busy} /> : null}
      <Words>{children}</Words>
    </Tap>
  )
}
