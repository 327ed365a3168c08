import type { ClaimView, ReturnFault } from '../../../contract/shapes/claim'
import type { ClaimFault } from '../../../policy/claims/find-faults'

/** Photographed first: what is read from a photo need not be typed. */
export const steps = ['photos', 'entries', 'check'] as const
export type StepName = (typeof steps)[number]

/** Where a fault is mended. */
export const stepOf = ({ kind }: ClaimFault): StepName =>
  kind === 'document-missing' || kind === 'photo-waiting' ? 'photos' : 'entries'

/** Where a fault that the office found is mended; none where it is not on this page. */
export const stepOfReturn = ({ about }: ReturnFault): StepName | undefined => {
  if (about === 'photo') return 'photos'
  return about === 'facts' || about === 'reference' ? 'entries' : undefined
}

/** A returned claim opens where its first fault is mended. */
export const firstStep = ({ faults }: ClaimView): StepName =>
  faults.map(stepOfReturn).find((step) => step !== undefined) ?? 'photos'

/** The name under which a document's photos stand on the screen. */
export const trayOf = (document: string): string => `document-${document}`

/** The name of the field that a fault lies at. */
export const fieldOf = (fault: ClaimFault): string => {
  if ('document' in fault) return trayOf(fault.document)
  if (fault.kind === 'fact-missing') return `entry-${fault.entry}-${fault.fact}`
  if ('reference' in fault) return `entry-${fault.entry}-${fault.reference}-${partOf(fault.kind)}`
  return 'entry' in fault ? `entry-${fault.entry}` : 'entries'
}

const partOf = (kind: ClaimFault['kind']): string => {
  if (kind === 'holder-missing') return 'holder'
  return kind === 'date-missing' || kind === 'date-outside' ? 'date' : 'number'
}
