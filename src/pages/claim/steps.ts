import type { ClaimFault } from '../../../policy/claims/find-faults'

export const steps = ['entries', 'photos', 'check'] as const
export type StepName = (typeof steps)[number]

/** Where a fault is mended. */
export const stepOf = ({ kind }: ClaimFault): StepName =>
  kind === 'document-missing' || kind === 'photo-waiting' ? 'photos' : 'entries'

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
