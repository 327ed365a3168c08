import type { ClaimState } from '../../../contract/shapes/claim'
import { deliveryKey, noticeKey, outboxKey } from '../../../cloudfunctions/keys'
import type { Row } from '../../../cloudfunctions/ports/table'
import type { Rows } from './agree'

/** What an applicant hears of, and what of it also goes to the phone. */
const heard: readonly ClaimState[] = ['accepted', 'reviewed', 'returned', 'approved', 'rejected']
const reminded: readonly ClaimState[] = ['returned', 'approved', 'rejected']

const isNotice = ({ partition, sort, fields }: Row): boolean =>
  partition.startsWith('person#') && sort.startsWith('notice#') && 'claim' in fields
/** What an organisation hears of bears its event in its name, and no claim. */
const isOfClaim = (message: string): boolean => !message.includes('verified#')
const isDelivery = ({ partition, sort }: Row): boolean =>
  partition.startsWith('claim#') && sort.startsWith('delivery#') && isOfClaim(sort)

/** A message of what happened to an organisation: no step of a claim wants it. */
export const isOfOrganisation = (row: Row): boolean =>
  (row.sort.startsWith('notice#') && !isNotice(row)) ||
  (row.sort.startsWith('delivery#') && !isDelivery(row))

/** The steps that a claim's history says somebody hears of, each as `claim state instant`. */
const stepsHeard = (rows: Rows): readonly string[] =>
  rows.claims.flatMap(({ claim }) =>
    rows
      .historyOf(claim)
      .filter(({ entry }) => heard.includes(entry.to))
      .map(({ entry }) => `${claim} ${entry.to} ${entry.at}`),
  )

const checkInbox = (rows: Rows, notices: readonly Row[]): readonly string[] => {
  const steps = stepsHeard(rows)
  const told = notices.map(({ fields }) => `${fields['claim']} ${fields['state']} ${fields['at']}`)
  const [isStep, isTold] = [new Set(steps), new Set(told)]
  return [
    ...steps.filter((step) => !isTold.has(step)).map((step) => `nobody was told: ${step}`),
    ...told.filter((one) => !isStep.has(one)).map((one) => `told, and never was: ${one}`),
    ...(told.length === isTold.size ? [] : ['something was told twice']),
  ]
}

/** Each reminder waits in the outbox or has its delivery: one of the two, and of a notice. */
const checkOutbox = (rows: Rows, notices: readonly Row[]): readonly string[] => {
  const reminders = notices
    .filter(({ fields }) => reminded.some((state) => state === fields['state']))
    .map(({ fields }) => ({ message: String(fields['notice']), claim: String(fields['claim']) }))
  const wrong = reminders.flatMap(({ message, claim }) => {
    const places = [outboxKey(message), deliveryKey(claim, message)].filter((key) => rows.at(key))
    return places.length === 1 ? [] : [`the reminder ${message} is in ${places.length} places`]
  })
  const waiting = rows.under(outboxKey('').partition).filter(({ sort }) => isOfClaim(sort))
  const loose = waiting.length + rows.all.filter(isDelivery).length
  return loose === reminders.length
    ? wrong
    : [...wrong, `${loose} reminders are kept for ${reminders.length} notices`]
}

/** What must agree about messages: inbox, outbox and deliveries. Answers what does not. */
export const checkNotices = (rows: Rows): readonly string[] => {
  const notices = rows.all.filter(isNotice)
  const misplaced = notices.filter(
    ({ partition, fields }) =>
      !rows.at(noticeKey(partition.slice('person#'.length), String(fields['notice']))),
  )
  return [
    ...misplaced.map(({ sort }) => `${sort} lies under another name`),
    ...checkInbox(rows, notices),
    ...checkOutbox(rows, notices),
  ]
}
