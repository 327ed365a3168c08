import * as z from 'zod/mini'
import { roles } from '../../policy/vocabulary'
import { forget, keep, recall } from './storage'

const KEY = 'applicant-form/v1'
const text = z.string()

/** A profile under way. Account and identity number are never left lying on the phone. */
const Draft = z.object({
  /** The applicant being changed; '' for a new one. */
  of: text,
  kind: z.enum(['organisation', 'individual']),
  name: text,
  englishName: text,
  creditCode: text,
  county: text,
  roles: z.array(z.enum(roles)),
  contact: text,
  phone: text,
  bank: text,
})
export type ApplicantDraft = z.output<typeof Draft>

/** What was typed for this applicant (`''`: a new one) and not saved. */
export const recallApplicantDraft = (of: string): ApplicantDraft | undefined => {
  const draft = recall(KEY, Draft)
  return draft?.of === of ? draft : undefined
}

/** Keeps what the draft names of a form, and nothing else that the form may hold. */
export const keepApplicantDraft = (draft: ApplicantDraft): void => {
  keep(KEY, Draft.parse(draft))
}

export const forgetApplicantDraft = (): void => forget(KEY)
