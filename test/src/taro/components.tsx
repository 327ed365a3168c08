import type { ChangeEvent, CSSProperties, ReactNode } from 'react'

/** Stand-ins for @tarojs/components: the nearest HTML element, Taro's event shape and aria names. */
interface Told {
  children?: ReactNode
  id?: string
  className?: string
  style?: CSSProperties | string
  src?: string
  value?: string
  type?: string
  mode?: string
  start?: string
  end?: string
  placeholder?: string
  maxlength?: number
  disabled?: boolean
  ariaLabel?: string
  ariaRole?: string
  ariaHidden?: boolean
  ariaChecked?: 'true' | 'false'
  ariaSelected?: 'true' | 'false'
  ariaExpanded?: 'true' | 'false'
  ariaDisabled?: 'true' | 'false'
  ariaLive?: 'polite' | 'assertive'
  onClick?: () => void
  onInput?: (event: Detail) => void
  onChange?: (event: Detail) => void
  onBlur?: () => void
  onLoad?: () => void
  onError?: () => void
}

interface Detail {
  detail: { value: string }
}

const shared = (told: Told) => ({
  id: told.id,
  className: told.className,
  style: typeof told.style === 'string' ? undefined : told.style,
  role: told.ariaRole,
  onClick: told.onClick,
  'aria-label': told.ariaLabel,
  'aria-hidden': told.ariaHidden,
  'aria-checked': told.ariaChecked,
  'aria-selected': told.ariaSelected,
  'aria-expanded': told.ariaExpanded,
  'aria-disabled': told.ariaDisabled,
  'aria-live': told.ariaLive,
})

const typed = (told: Told) => ({
  ...shared(told),
  value: told.value ?? '',
  placeholder: told.placeholder,
  maxLength: told.maxlength,
  disabled: told.disabled,
  onBlur: told.onBlur,
  onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
    told.onInput?.({ detail: { value: event.target.value } }),
})

export const View = (told: Told) => <div {...shared(told)}>{told.children}</div>
export const ScrollView = View
export const Text = (told: Told) => <span {...shared(told)}>{told.children}</span>
export const Button = (told: Told) => (
  <button type="button" {...shared(told)} disabled={told.disabled}>
    {told.children}
  </button>
)
export const Image = (told: Told) => (
  <img
    {...shared(told)}
    src={told.src}
    alt={told.ariaLabel ?? ''}
    onLoad={told.onLoad}
    onError={told.onError}
  />
)
export const Input = (told: Told) => <input type="text" {...typed(told)} />
export const Textarea = (told: Told) => <textarea {...typed(told)} />

/** Chosen by a change event on the hidden input, as WeChat's wheel tells it: a day, or a row's place. */
export const Picker = (told: Told) => (
  <div>
    {told.children}
    <input
      data-testid="wheel"
      type={told.mode === 'selector' ? 'text' : 'date'}
      value={told.value}
      min={told.start}
      max={told.end}
      onChange={(event) => told.onChange?.({ detail: { value: event.target.value } })}
    />
  </div>
)
