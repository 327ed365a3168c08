import { Aws, CfnOutput, type Stack } from 'aws-cdk-lib'
import {
  DomainName,
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import type { Function } from 'aws-cdk-lib/aws-lambda'
import type { LogGroup } from 'aws-cdk-lib/aws-logs'
import { messages } from '../../contract/messages'
import type { Stage } from '../stage'
import { nameOf, type FunctionName } from './kinds'

export interface Door {
  readonly api: HttpApi
  /** Where pages and messages are at home: `https://…`, without a slash at its end. */
  readonly origin: string
}

/** No address of a person, no path with a number in it: the route is the pattern, never what was asked. */
const format = AccessLogFormat.custom(
  JSON.stringify({
    at: '$context.requestTime',
    request: '$context.requestId',
    route: '$context.routeKey',
    status: '$context.status',
    bytes: '$context.responseLength',
    ms: '$context.responseLatency',
    fault: '$context.integrationErrorMessage',
  }),
)

/** The gateway, with nothing behind it yet. */
export const addDoor = (stack: Stack, { domain }: Stage, log: LogGroup): Door => {
  const named =
    domain &&
    new DomainName(stack, 'Domain', {
      domainName: domain.name,
      certificate: Certificate.fromCertificateArn(stack, 'Certificate', domain.certificate),
    })
  const api = new HttpApi(stack, 'Api', {
    createDefaultStage: false,
    disableExecuteApiEndpoint: named !== undefined,
  })
  new HttpStage(stack, 'ApiStage', {
    httpApi: api,
    autoDeploy: true,
    throttle: { rateLimit: 200, burstLimit: 400 },
    accessLogSettings: { destination: new LogGroupLogDestination(log), format },
    ...(named && { domainMapping: { domainName: named } }),
  })
  const host = domain?.name ?? `${api.apiId}.execute-api.${stack.region}.${Aws.URL_SUFFIX}`
  new CfnOutput(stack, 'Origin', { value: `https://${host}` })
  return { api, origin: `https://${host}` }
}

/** A message goes to the function that its contract names; what no contract names, to the public one. */
export const leadThrough = ({ api }: Door, to: Readonly<Record<FunctionName, Function>>): void => {
  const into = (name: FunctionName) =>
    new HttpLambdaIntegration(`To${nameOf(name)}`, to[name], { scopePermissionToRoute: false })
  const doors = {
    public: into('public'),
    applicant: into('applicant'),
    review: into('review'),
    printer: into('printer'),
  }
  for (const { name, door } of messages)
    api.addRoutes({ path: `/api/${name}`, methods: [HttpMethod.POST], integration: doors[door] })
  api.addRoutes({ path: '/api/{proxy+}', integration: doors.public })
  const pages = into('web')
  for (const path of ['/', '/{proxy+}'])
    api.addRoutes({ path, methods: [HttpMethod.GET], integration: pages })
}
