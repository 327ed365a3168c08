import type { ChoiceFrameProps } from './choice-frame'
import { FieldFrame, LabelWords } from './field-frame'

export function ChoiceFrame({ of, children }: ChoiceFrameProps) {
  return (
    <FieldFrame
      {...of}
      as="fieldset"
      heading={
        <legend className="field__label">
          <LabelWords {...of} />
        </legend>
      }
    >
      {children}
    </FieldFrame>
  )
}
