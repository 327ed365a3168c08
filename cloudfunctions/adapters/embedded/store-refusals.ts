/** How the store says no: status and words as S3 says them, for a client cannot tell the two apart. */
const refusals = {
  'signature-wrong': [403, 'SignatureDoesNotMatch', 'The signature does not match the policy.'],
  'form-lapsed': [403, 'AccessDenied', 'Invalid according to Policy: Policy expired.'],
  'condition-broken': [403, 'AccessDenied', 'Invalid according to Policy: Condition failed.'],
  'field-unnamed': [403, 'AccessDenied', 'Invalid according to Policy: Extra input fields.'],
  'link-lapsed': [403, 'AccessDenied', 'The link is not valid or has expired.'],
  'too-large': [400, 'EntityTooLarge', 'The file is larger than announced.'],
  'too-small': [400, 'EntityTooSmall', 'The file is smaller than announced.'],
  'file-missing': [400, 'InvalidArgument', 'The form needs exactly one file.'],
  'file-not-last': [400, 'InvalidArgument', 'The file must be the last field, and only one.'],
  malformed: [400, 'MalformedPOSTRequest', 'The body is not well-formed multipart/form-data.'],
  'not-found': [404, 'NoSuchKey', 'The file does not exist.'],
} as const

export type StoreRefusal = keyof typeof refusals

/** Thrown inside a stream, where only an error can stop the flow; caught where the upload ends. */
export class Refused extends Error {
  constructor(readonly refusal: StoreRefusal) {
    super(refusal)
  }
}

/** An answer with S3's XML error body. Nothing that was sent is repeated in it. */
export const sayNo = (refusal: StoreRefusal): Response => {
  const [status, code, message] = refusals[refusal]
  const error = `<Error><Code>${code}</Code><Message>${message}</Message></Error>`
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${error}`, {
    status,
    headers: { 'Content-Type': 'application/xml', 'X-Content-Type-Options': 'nosniff' },
  })
}
