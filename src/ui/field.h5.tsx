import { describedBy, fieldIds } from './field-ids'
import { FieldFrame, LabelWords } from './field-frame'
import type { FieldProps } from './field.types'

const keyboards = {
  text: 'text',
  number: 'numeric',
  digit: 'decimal',
  idcard: 'text',
  tel: 'tel',
  date: undefined,
} as const

export function Field(props: FieldProps) {
  const ids = fieldIds(props.name)
  return (
    <FieldFrame
      {...props}
      heading={
        <label className="field__label" htmlFor={ids.input}>
          <LabelWords {...props} />
        </label>
      }
    >
      <div className="field__box">
        <FieldInput {...props} />
        {props.suffix ? <span className="field__suffix">{props.suffix}</span> : null}
      </div>
    </FieldFrame>
  )
}

function FieldInput(props: FieldProps) {
  const { type = 'text', maxlength = 140 } = props
  const day = type === 'date'
  return (
    <input
      id={fieldIds(props.name).input}
      className="field__input"
      type={day ? 'date' : type === 'tel' ? 'tel' : 'text'}
      inputMode={keyboards[type]}
      value={props.value}
      placeholder={props.placeholder}
      maxLength={day ? undefined : maxlength}
      min={props.from}
      max={props.to}
      disabled={props.disabled}
      autoComplete={props.autofill ?? 'off'}
      aria-invalid={props.error ? true : undefined}
      aria-describedby={describedBy(props)}
      onChange={(event) => props.onTell(event.target.value)}
      onBlur={props.onLeave}
    />
  )
}
