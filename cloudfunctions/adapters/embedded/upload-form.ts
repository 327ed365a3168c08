import type { UploadTerms } from '../../ports/evidence'
import { isSigned, sign } from './signature'
import type { StoreRefusal } from './store-refusals'

const FORM_MILLISECONDS = 600_000

/** Whether posted fields may bring a file, and on which terms. */
export type Judge = (fields: ReadonlyMap<string, string>) => UploadTerms | StoreRefusal

type Range = readonly ['content-length-range', number, number]
type Condition = Readonly<Record<string, string>> | Range

interface Policy {
  /** An ISO instant. */
  readonly expiration: string
  readonly conditions: readonly Condition[]
}

/** The fields of a form that fixes key, type and size, and lapses after ten minutes; S3's shape. */
export const signForm = (
  { key, type, size }: UploadTerms,
  secret: string,
  now: number,
): Readonly<Record<string, string>> => {
  const terms: Policy = {
    expiration: new Date(now + FORM_MILLISECONDS).toISOString(),
    conditions: [{ key }, { 'Content-Type': type }, ['content-length-range', size, size]],
  }
  const policy = Buffer.from(JSON.stringify(terms)).toString('base64')
  return { key, 'Content-Type': type, policy, signature: sign(policy, secret) }
}

const isRange = (condition: Condition): condition is Range => Array.isArray(condition)

/** What the policy says of each field, and of the file's size. */
const readPolicy = ({ conditions }: Policy) => ({
  named: new Map(conditions.flatMap((one) => (isRange(one) ? [] : Object.entries(one)))),
  size: conditions.find(isRange)?.[1],
})

/**
 * The terms that posted fields were signed for, or why they are refused. Every condition must hold,
 * and a field that the policy does not name is refused, as S3 does.
 */
export const checkForm = (
  fields: ReadonlyMap<string, string>,
  secret: string,
  now: number,
): UploadTerms | StoreRefusal => {
  const signed = fields.get('policy') ?? ''
  if (!isSigned(signed, fields.get('signature') ?? '', secret)) return 'signature-wrong'
  // Ours, as the signature shows.
  const policy = JSON.parse(Buffer.from(signed, 'base64').toString()) as Policy
  if (now >= Date.parse(policy.expiration)) return 'form-lapsed'
  const { named, size } = readPolicy(policy)
  for (const [name, value] of named) if (fields.get(name) !== value) return 'condition-broken'
  for (const name of fields.keys())
    if (!named.has(name) && name !== 'policy' && name !== 'signature') return 'field-unnamed'
  const key = named.get('key')
  const type = named.get('Content-Type')
  if (key === undefined || type === undefined || size === undefined) return 'condition-broken'
  return { key, type, size }
}
