/** What every asked-for thing has. */
export interface Asked {
  label: string
  /** Where an ErrorSummary's entry leads; unique on the screen. */
  name: string
  /** Stands between label and input: what to write and where to find it. */
  hint?: string
  /** Why the present value will not do; spoken when it appears. */
  error?: string
  /** Marks the label 选填; what is not optional carries no mark. */
  optional?: boolean
  disabled?: boolean
}

export interface FieldProps extends Asked {
  value: string
  /** Called with every keystroke's whole text; for a date, 'YYYY-MM-DD' or ''. */
  onTell: (value: string) => void
  /** Called when the person leaves the field: the time to check it. */
  onLeave?: () => void
  /** number: digits only; digit: with a decimal point; date: a day picker; idcard: digits and X. */
  type?: 'text' | 'number' | 'digit' | 'date' | 'idcard' | 'tel'
  /** Such as 元. */
  suffix?: string
  placeholder?: string
  /** In UTF-16 units; default 140. */
  maxlength?: number
  /** For a date: first and last day that may be chosen. */
  from?: string
  to?: string
  /** Web only: the browser's autofill token, such as 'name' or 'tel'. */
  autofill?: string
}

export interface AreaProps extends Asked {
  value: string
  onTell: (value: string) => void
  onLeave?: () => void
  placeholder?: string
  /** Shown as a count under the field; default 300. */
  maxlength?: number
}
