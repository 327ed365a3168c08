import { Icon } from './icon'
import type { OptionRowProps } from './option-row.types'
import './option-row.scss'

export function OptionRow(props: OptionRowProps) {
  const { kind, label, note, checked, bare } = props
  const look = [`option--${kind}`, checked && 'option--on', bare && 'option--bare']
  return (
    <label className={`option ${look.filter(Boolean).join(' ')}`}>
      <input
        type={kind}
        id={props.id}
        name={props.group}
        className="option__input"
        checked={checked}
        disabled={props.disabled}
        aria-describedby={props.describedBy}
        aria-invalid={props.wrong ? true : undefined}
        onChange={props.onTap}
      />
      <span className="option__mark" aria-hidden="true">
        {checked && kind === 'checkbox' ? <Icon name="check" size="s" /> : null}
      </span>
      <span className="option__main">
        <span>{label}</span>
        {note ? <span className="option__note">{note}</span> : null}
      </span>
    </label>
  )
}
