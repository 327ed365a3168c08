import { describedBy, fieldIds } from './field-ids'
import { FieldFrame, LabelWords } from './field-frame'
import type { AreaProps } from './field.types'

export function Area(props: AreaProps) {
  const { maxlength = 300 } = props
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
      <textarea
        id={ids.input}
        className="field__box field__area"
        rows={4}
        value={props.value}
        placeholder={props.placeholder}
        maxLength={maxlength}
        disabled={props.disabled}
        aria-invalid={props.error ? true : undefined}
        aria-describedby={describedBy(props)}
        onChange={(event) => props.onTell(event.target.value)}
        onBlur={props.onLeave}
      />
      <div className="field__count">{`${props.value.length} / ${maxlength}`}</div>
    </FieldFrame>
  )
}
