import type { GatewayEvent } from './open-lambda'

interface Told {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly cookies?: readonly string[]
  readonly body?: string
  readonly isBase64Encoded?: boolean
}

/** A request as the gateway hands it on: names in lower case, cookies apart from the headers. */
export const eventOf = (told: Told): GatewayEvent => {
  const { method = 'POST', path, headers = {}, ...rest } = told
  return {
    version: '2.0',
    routeKey: `${method} ${path}`,
    rawPath: path,
    rawQueryString: '',
    headers: {
      accept: '*/*',
      host: 'sample.example',
      'x-forwarded-for': '192.0.2.1',
      'x-forwarded-port': '443',
      'x-forwarded-proto': 'https',
      ...headers,
    },
    requestContext: {
      accountId: '000000000000',
      apiId: 'sample',
      domainName: 'sample.example',
      domainPrefix: 'sample',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'sample' },
      requestId: 'sample-request',
      routeKey: `${method} ${path}`,
      stage: '$default',
      time: '01/Mar/2026:00:00:00 +0000',
      timeEpoch: 1_772_323_200_000,
    },
    isBase64Encoded: false,
    ...rest,
  }
}

/** A message with its JSON. */
export const sent = (
  message: string,
  told: object,
  headers: Readonly<Record<string, string>> = {},
): GatewayEvent =>
  eventOf({
    path: `/api/${message}`,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(told),
  })
