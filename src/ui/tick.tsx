import type { ReactNode } from 'react'
import { describedBy, fieldIds } from './field-ids'
import { FieldFrame } from './field-frame'
import { OptionRow } from './option-row'

export interface TickProps {
  /** May hold emphasis, but nothing that takes a tap of its own. */
  label: ReactNode
  name: string
  checked: boolean
  onTell: (checked: boolean) => void
  error?: string
  disabled?: boolean
}

/** One statement to agree to. */
export function Tick({ label, name, checked, onTell, error, disabled }: TickProps) {
  return (
    <FieldFrame name={name} error={error} heading={null}>
      <OptionRow
        kind="checkbox"
        group={name}
        id={fieldIds(name).input}
        describedBy={describedBy({ name, error })}
        wrong={Boolean(error)}
        label={label}
        checked={checked}
        disabled={disabled}
        onTap={() => onTell(!checked)}
        bare
      />
    </FieldFrame>
  )
}
