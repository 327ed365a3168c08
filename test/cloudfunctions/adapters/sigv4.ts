import { createHash, createHmac } from 'node:crypto'

/**
 * AWS's Signature Version 4 as AWS publishes it (IAM User Guide, “Create a signed AWS API request”;
 * S3 API Reference, “Authenticating requests: browser-based uploads using POST” and “using query
 * parameters”), written from the text with nothing of the SDK, to check the SDK's work.
 */
export interface Scope {
  readonly secret: string
  /** `YYYYMMDD`. */
  readonly date: string
  readonly region: string
  readonly service: string
}

const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest()

export const deriveKey = ({ secret, date, region, service }: Scope): Buffer =>
  [region, service, 'aws4_request'].reduce(hmac, hmac(`AWS4${secret}`, date))

/** For a POST form the text to sign is the policy itself, still in base64. */
export const signPolicy = (policy: string, scope: Scope): string =>
  hmac(deriveKey(scope), policy).toString('hex')

/** RFC 3986: all but unreserved characters are escaped. */
const escape = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )

const byCode = (one: string, other: string) => (one < other ? -1 : 1)

/** The signature of a link that signs only the host, its body unsigned. */
export const signLink = (link: string, scope: Scope): string => {
  const { pathname, searchParams, host } = new URL(link)
  const query = [...searchParams]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${escape(name)}=${escape(value)}`)
    .sort(byCode)
    .join('&')
  const request = ['GET', pathname, query, `host:${host}`, '', 'host', 'UNSIGNED-PAYLOAD'].join(
    '\n',
  )
  const place = `${scope.date}/${scope.region}/${scope.service}/aws4_request`
  const digest = createHash('sha256').update(request).digest('hex')
  const time = searchParams.get('X-Amz-Date') ?? ''
  const text = ['AWS4-HMAC-SHA256', time, place, digest].join('\n')
  return hmac(deriveKey(scope), text).toString('hex')
}
