/** What every step of a claim may be refused with. */
export const stepRefusals = ['not-found', 'moved-on', 'own-organisation', 'key-reused'] as const
