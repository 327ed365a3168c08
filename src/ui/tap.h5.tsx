import type { TapProps } from './tap.types'

export function Tap({ children, className, id, onTap, disabled, ...told }: TapProps) {
  const isTab = told.role === 'tab'
  return (
    <button
      type="button"
      id={id}
      className={`tap ${className ?? ''}`}
      // A tab of ours leads to another page: on the web that is a button of a navigation.
      role={isTab || told.role === 'button' ? undefined : told.role}
      disabled={disabled}
      aria-label={told.label}
      aria-checked={told.checked}
      aria-current={told.current ? 'page' : undefined}
      aria-expanded={told.expanded}
      aria-controls={told.controls}
      onClick={onTap}
    >
      {children}
    </button>
  )
}
