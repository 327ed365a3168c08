import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { KeepApplicant } from '../../../contract/keep-applicant'
import type { ApplicantView } from '../../../contract/shapes/applicant'
import {
  forgetApplicantDraft,
  keepApplicantDraft,
  recallApplicantDraft,
} from '../../services/applicant-draft'
import { ask, type Answer } from '../../services/ask'
import { goBack, goInstead, isPageName } from '../../services/go'
import { refreshMe } from '../../services/me'
import { sayFailure } from '../../services/say-failure'
import { fieldOfRefusal, findFault, findFaults, type Faults } from './check-form'
import { emptyForm, formOf, profileOf, type ApplicantForm, type FieldName } from './form'

const without = (faults: Faults, changed: Partial<ApplicantForm>): Faults =>
  Object.fromEntries(Object.entries(faults).filter(([field]) => !(field in changed)))

/** What is typed, and kept on the phone while it is not saved. */
const useTyping = (changing: ApplicantView | undefined) => {
  const [restored, setRestored] = useState(() => recallApplicantDraft(changing?.applicant ?? ''))
  const fresh = changing ? formOf(changing) : emptyForm
  const [form, setForm] = useState<ApplicantForm>(() => ({ ...fresh, ...restored }))
  const type = (changed: Partial<ApplicantForm>) => {
    const next = { ...form, ...changed }
    keepApplicantDraft(next)
    setForm(next)
  }
  const startOver = () => {
    forgetApplicantDraft()
    setRestored(undefined)
    setForm(fresh)
  }
  return { form, type, restored: restored !== undefined, startOver }
}

/** Faults of the last attempt, and those seen when a field was left. An edit takes its own away. */
const useFaults = () => {
  const [attempt, setAttempt] = useState(0)
  const [faults, setFaults] = useState<Faults>({})
  const [left, setLeft] = useState<Faults>({})
  return {
    attempt,
    faults,
    left,
    show: (found: Faults) => {
      setFaults(found)
      setAttempt(attempt + 1)
    },
    mend: (changed: Partial<ApplicantForm>) => {
      setFaults(without(faults, changed))
      setLeft(without(left, changed))
    },
    leave: (field: FieldName, fault: string | undefined) => setLeft({ ...left, [field]: fault }),
    clear: () => {
      setFaults({})
      setLeft({})
    },
  }
}

const useSaving = (show: (faults: Faults) => void) => {
  const { params } = useRouter()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Exclude<Answer<typeof KeepApplicant>, { kind: 'reply' }>>()
  const saved = async ({ verification }: ApplicantView) => {
    forgetApplicantDraft()
    await refreshMe()
    if (isPageName(params.next)) goInstead(params.next)
    else if (verification?.state === 'missing') goInstead('licence')
    else goBack()
  }
  const save = async (form: ApplicantForm) => {
    setBusy(true)
    setFailure(undefined)
    const which = form.of ? { applicant: form.of } : {}
    const answer = await ask(KeepApplicant, { ...which, profile: profileOf(form) })
    if (answer.kind === 'reply') return saved(answer.reply)
    setBusy(false)
    const field =
      answer.kind === 'refused' ? fieldOfRefusal(answer.refusal.code, form.kind) : undefined
    if (field) show({ [field]: sayFailure(answer) })
    else setFailure(answer)
  }
  return { busy, failure, save }
}

/** The profile form of one applicant, new or `changing`. */
export const useApplicant = (changing: ApplicantView | undefined) => {
  const { form, type, restored, startOver } = useTyping(changing)
  const { attempt, faults, left, show, mend, leave, clear } = useFaults()
  const { busy, failure, save } = useSaving(show)
  return {
    form,
    restored,
    attempt,
    faults,
    busy,
    failure,
    errors: { ...left, ...faults } satisfies Faults,
    tell: (changed: Partial<ApplicantForm>) => {
      mend(changed)
      type(changed)
    },
    leave: (field: FieldName) => leave(field, findFault(form, field)),
    startOver: () => {
      clear()
      startOver()
    },
    save: () => {
      const found = findFaults(form)
      if (Object.keys(found).length > 0) show(found)
      else void save(form)
    },
  }
}

export type ApplicantScreen = ReturnType<typeof useApplicant>
