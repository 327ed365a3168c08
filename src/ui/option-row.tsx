import { Box } from './box'
import { Icon } from './icon'
import type { OptionRowProps } from './option-row.types'
import { Tap } from './tap'
import './option-row.scss'

/** One big row to choose by tapping anywhere on it. */
export function OptionRow({ kind, label, note, checked, disabled, onTap, bare }: OptionRowProps) {
  const look = [`option--${kind}`, checked && 'option--on', bare && 'option--bare']
  return (
    <Tap
      className={`option ${look.filter(Boolean).join(' ')}`}
      role={kind}
      checked={checked}
      disabled={disabled}
      onTap={onTap}
    >
      <Box className="option__mark">
        {checked && kind === 'checkbox' ? <Icon name="check" size="s" /> : null}
      </Box>
      <Box className="option__main">
        <Box>{label}</Box>
        {note ? <Box className="option__note">{note}</Box> : null}
      </Box>
    </Tap>
  )
}
