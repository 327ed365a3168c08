import { postNames, staffWords as words } from '../../../../words/screens/staff'
import { useService } from '../../../services/use-service'
import { Choice, Field, Select } from '../../../ui'
import { postKinds, type PostFaults, type TypedPost } from './typed-post'

interface PostFieldsProps {
  typed: TypedPost
  faults: PostFaults
  onTell: (part: Partial<TypedPost>) => void
}

export function PostFields({ typed, faults, onTell }: PostFieldsProps) {
  const counties = useService()?.counties ?? []
  return (
    <>
      <Field
        name="staff-name"
        label={words.name}
        maxlength={30}
        value={typed.name}
        {...(faults.name ? { error: faults.name } : {})}
        onTell={(name) => onTell({ name })}
      />
      <Choice
        name="staff-post"
        label={words.post}
        options={postKinds.map((value) => ({ value, label: postNames[value] }))}
        value={typed.kind}
        {...(faults.kind ? { error: faults.kind } : {})}
        onTell={(kind) => onTell({ kind })}
      />
      {typed.kind === 'county-reviewer' ? (
        <Select
          name="staff-county"
          label={words.county}
          options={counties.map((value) => ({ value, label: value }))}
          value={typed.county}
          {...(faults.county ? { error: faults.county } : {})}
          onTell={(county) => onTell({ county })}
        />
      ) : null}
    </>
  )
}
