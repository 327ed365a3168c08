import type { BoxProps, WordsProps } from './box.types'

export function Box(props: BoxProps) {
  const {
    children,
    as: Element = 'div',
    className,
    id,
    role,
    label,
    quiet,
    live,
    now,
    style,
  } = props
  const range =
    now === undefined ? {} : { 'aria-valuenow': now, 'aria-valuemin': 0, 'aria-valuemax': 100 }
  return (
    <Element
      id={id}
      className={`box ${className ?? ''}`}
      style={style}
      role={role}
      aria-label={label}
      aria-hidden={quiet}
      aria-live={live}
      {...range}
    >
      {children}
    </Element>
  )
}

export function Words({ children, className, quiet }: WordsProps) {
  return (
    <span className={`words ${className ?? ''}`} aria-hidden={quiet}>
      {children}
    </span>
  )
}
