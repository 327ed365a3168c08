import { Textarea, View } from '@tarojs/components'
import { FieldFrame, LabelWords } from './field-frame'
import type { AreaProps } from './field.types'

/** Several lines of text. */
export function Area(props: AreaProps) {
  const { maxlength = 300 } = props
  return (
    <FieldFrame
      {...props}
      heading={
        <View className="field__label">
          <LabelWords {...props} />
        </View>
      }
    >
      <Textarea
        className="field__box field__area"
        value={props.value}
        placeholder={props.placeholder}
        placeholderClass="field__placeholder"
        maxlength={maxlength}
        disabled={props.disabled}
        autoHeight
        ariaLabel={props.label}
        onInput={(event) => props.onTell(event.detail.value)}
        onBlur={() => props.onLeave?.()}
      />
      <View className="field__count">{`${props.value.length} / ${maxlength}`}</View>
    </FieldFrame>
  )
}
