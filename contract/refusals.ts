/**
 * Every refusal that a person may meet, with the HTTP status it travels under. The status serves
 * gateways and tools; the phone reads only the code. `words/refusals.ts` has a sentence for each.
 */
export const refusals = {
  malformed: 400,
  'not-signed-in': 401,
  'session-over': 401,
  'no-csrf-header': 403,
  'not-allowed': 403,
  'no-applicant': 403,
  'not-found': 404,
  'wrong-method': 405,
  'too-large': 413,
  'code-invalid': 403,
  'wechat-busy': 503,
  'sign-in-expired': 410,
  'applicant-exists': 409,
  'credit-code-invalid': 422,
  'identity-number-invalid': 422,
  'county-unknown': 422,
  'moved-on': 409,
  'no-open-round': 409,
  'claim-faulty': 422,
  'not-eligible': 422,
  'reference-used': 409,
  'too-many-photos': 409,
  'photo-not-there': 409,
  'not-a-picture': 422,
  'wrong-type': 422,
  'too-many-pixels': 422,
  damaged: 422,
  'own-organisation': 403,
  'same-person': 403,
  'sum-outside': 422,
  'cap-passed': 409,
  'places-gone': 409,
  'nothing-left': 409,
} as const satisfies Readonly<Record<string, number>>

export type RefusalCode = keyof typeof refusals
