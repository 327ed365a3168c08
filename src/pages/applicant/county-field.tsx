import type { ShowService } from '../../../contract/show-service'
import type { ReplyOf } from '../../../contract/message'
import { applicantWords } from '../../../words/screens/applicant'
import { common } from '../../../words/screens/anywhere'
import type { Loaded } from '../../services/use-ask'
import { Link, Notice, Select } from '../../ui'
import type { ApplicantScreen } from './use-applicant'

export type ServiceLoaded = Loaded<ReplyOf<typeof ShowService>>

interface CountyFieldProps {
  screen: ApplicantScreen
  service: ServiceLoaded
}

/** From the operator's list. Without the list the rest of the form can be filled in all the same. */
export function CountyField({ screen, service }: CountyFieldProps) {
  const { form, errors, tell } = screen
  const { load, reload } = service
  const listed = load.kind === 'ready' ? load.reply.counties : []
  const counties = form.county && !listed.includes(form.county) ? [form.county, ...listed] : listed
  const { hints, countiesLoading, countiesFailed } = applicantWords
  return (
    <>
      <Select
        name="applicant-county"
        label={applicantWords.fields.county}
        hint={load.kind === 'loading' ? countiesLoading : hints.county}
        options={counties.map((county) => ({ value: county, label: county }))}
        value={form.county || undefined}
        error={errors.county}
        disabled={counties.length === 0}
        onTell={(county) => tell({ county })}
      />
      {load.kind === 'failed' ? (
        <Notice tone="error" action={<Link onTap={reload}>{common.retry}</Link>}>
          {countiesFailed}
        </Notice>
      ) : null}
    </>
  )
}
