import { Input, Picker, View } from '@tarojs/components'
import { FieldFrame, LabelWords } from './field-frame'
import type { FieldProps } from './field.types'
import { labels } from './labels'
import { Icon } from './icon'
import { Words } from './box'

const keyboards = {
  text: 'text',
  number: 'number',
  digit: 'digit',
  idcard: 'idcard',
  tel: 'number',
} as const

/** One line of text, a number or a day. */
export function Field(props: FieldProps) {
  return (
    <FieldFrame
      {...props}
      heading={
        <View className="field__label">
          <LabelWords {...props} />
        </View>
      }
    >
      {props.type === 'date' ? <DayPicker {...props} /> : <TextInput {...props} />}
    </FieldFrame>
  )
}

function TextInput(props: FieldProps) {
  const { type = 'text', suffix } = props
  return (
    <View className="field__box">
      <Input
        className="field__input"
        type={keyboards[type === 'date' ? 'text' : type]}
        value={props.value}
        placeholder={props.placeholder}
        placeholderClass="field__placeholder"
        maxlength={props.maxlength ?? 140}
        disabled={props.disabled}
        ariaLabel={suffix ? `${props.label}，${suffix}` : props.label}
        onInput={(event) => props.onTell(event.detail.value)}
        onBlur={() => props.onLeave?.()}
      />
      {suffix ? <Words className="field__suffix">{suffix}</Words> : null}
    </View>
  )
}

function DayPicker({ label, value, onTell, onLeave, from, to, disabled }: FieldProps) {
  const aria = { ariaRole: 'button', ariaLabel: `${label}，${value || labels.choose}` }
  return (
    <Picker
      mode="date"
      value={value}
      start={from}
      end={to}
      disabled={disabled}
      onChange={(event) => {
        onTell(event.detail.value)
        onLeave?.()
      }}
    >
      <View className="field__box" {...aria}>
        <Words className={`field__input ${value ? '' : 'field__placeholder'}`}>
          {value || labels.choose}
        </Words>
        <Icon name="chevron" size="s" className="field__sign" />
      </View>
    </Picker>
  )
}
