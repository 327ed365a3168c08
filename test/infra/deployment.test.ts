import { messages } from '../../contract/messages'
import {
  readNotifierSettings,
  readPrinterSettings,
  readPublicSettings,
  readReaderSettings,
  readSettings,
  readWebSettings,
} from '../../cloudfunctions/settings'
import { rightsIn } from './rights-in'
import { writeTemplate, type Resource, type Template } from './write-template'

let china: Template
beforeAll(async () => {
  china = await writeTemplate('sample')
}, 180_000)

const functionOf = (template: Template, name: string): Resource =>
  template.one('AWS::Lambda::Function', name)
const envOf = (template: Template, name: string): Record<string, unknown> =>
  functionOf(template, name).Properties['Environment'].Variables

describe('in China’s partition', () => {
  test('nothing names the other partition, nor a service that is not there', () => {
    expect(china.text).not.toContain('arn:aws:')
    const types = ['AWS::Lambda::Url', 'AWS::Cognito::UserPool', 'AWS::ApiGatewayV2::Authorizer']
    expect(types.filter((type) => china.text.includes(type))).toEqual([])
    expect(china.text).not.toContain('TracingConfig')
  })

  test('functions are ours alone: no construct brought one of its own', () => {
    expect(Object.keys(china.of('AWS::Lambda::Function'))).toHaveLength(7)
    expect(china.text).not.toContain('Custom::')
  })
})

describe('what is kept', () => {
  test('the table is recoverable to the second, guarded against deletion, under a key of its own', () => {
    const { Properties, DeletionPolicy } = china.one('AWS::DynamoDB::Table', 'Table')
    expect(Properties).toMatchObject({
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      StreamSpecification: { StreamViewType: 'KEYS_ONLY' },
    })
    expect(DeletionPolicy).toBe('Retain')
  })

  test('the table is backed up every day, for five weeks', () => {
    const plan = china.one('AWS::Backup::BackupPlan', 'BackupPlan').Properties['BackupPlan']
    expect(plan.BackupPlanRule).toMatchObject([{ Lifecycle: { DeleteAfterDays: 35 } }])
  })

  test('photos are private, versioned and encrypted; what nobody let in is gone in a day', () => {
    const { Properties } = china.one('AWS::S3::Bucket', 'Evidence')
    expect(Object.values(Properties['PublicAccessBlockConfiguration'])).toEqual(Array(4).fill(true))
    expect(Properties['VersioningConfiguration']).toEqual({ Status: 'Enabled' })
    const rules = Properties['LifecycleConfiguration'].Rules
    expect(rules).toContainEqual(
      expect.objectContaining({ Prefix: 'quarantine/', ExpirationInDays: 1 }),
    )
    const [encryption] = Properties['BucketEncryption'].ServerSideEncryptionConfiguration
    expect(encryption.ServerSideEncryptionByDefault.SSEAlgorithm).toBe('aws:kms')
  })

  test('photos come and go by HTTPS only, and a page of another host posts none', () => {
    const policies = JSON.stringify(china.of('AWS::S3::BucketPolicy'))
    expect(policies.split('"aws:SecureTransport":"false"')).toHaveLength(3)
    const [cors] = china.one('AWS::S3::Bucket', 'Evidence').Properties['CorsConfiguration']
      .CorsRules
    expect(cors.AllowedMethods).toEqual(['POST'])
    expect(JSON.stringify(cors.AllowedOrigins)).toContain('execute-api.cn-northwest-1')
  })

  test('logs are kept for the six months that the law asks for, and then no longer', () => {
    const logs = Object.values(china.of('AWS::Logs::LogGroup'))
    expect(logs.map(({ Properties }) => Properties['RetentionInDays'])).toEqual(Array(9).fill(180))
  })
})

describe('the gateway', () => {
  test('leads every message to the function that its contract names', () => {
    const routes = Object.values(china.of('AWS::ApiGatewayV2::Route')).map((one) => one.Properties)
    const targetOf = (key: string) =>
      JSON.stringify(routes.find((route) => route['RouteKey'] === key)?.['Target'])
    const integrations = china.of('AWS::ApiGatewayV2::Integration')
    const wrong = messages.filter(({ name, door }) => {
      const id = Object.keys(integrations).find((one) =>
        targetOf(`POST /api/${name}`).includes(one),
      )
      const uri = JSON.stringify(integrations[id ?? '']?.Properties['IntegrationUri'])
      return !new RegExp(`"${door.charAt(0).toUpperCase()}${door.slice(1)}[0-9A-F]{8}"`).test(uri)
    })
    expect(wrong.map(({ name }) => name)).toEqual([])
    expect(routes).toHaveLength(messages.length + 3)
  })

  test('logs no address, no agent and no path that was asked', () => {
    const { Format } = china.one('AWS::ApiGatewayV2::Stage', 'ApiStage').Properties[
      'AccessLogSettings'
    ]
    expect(Format).not.toMatch(/sourceIp|userAgent|\$context\.path|authorizer/)
    expect(Format).toContain('$context.requestId')
  })

  test('slows down who asks too much of it', () => {
    const { Properties } = china.one('AWS::ApiGatewayV2::Stage', 'ApiStage')
    expect(Properties['DefaultRouteSettings']).toEqual({
      ThrottlingBurstLimit: 400,
      ThrottlingRateLimit: 200,
    })
  })
})

describe('a function', () => {
  test.each([
    ['Public', readPublicSettings],
    ['Applicant', readSettings],
    ['Review', readSettings],
    ['Printer', readPrinterSettings],
    ['Notifier', readNotifierSettings],
    ['Reader', readReaderSettings],
    ['Web', readWebSettings],
  ])('%s is told all that it refuses to start without', (name, read) => {
    const strong = Buffer.from(Array.from({ length: 48 }, (_, at) => at)).toString('base64')
    const resolved = Object.entries(envOf(china, name)).map(([key, value]) => {
      if (typeof value === 'string') return [key, value]
      return [key, key.endsWith('ORIGIN') ? 'https://photos.test' : strong]
    })
    expect(() => read(Object.fromEntries(resolved))).not.toThrow()
  })

  test.each(['Reader', 'Web', 'Applicant', 'Review', 'Printer'])(
    '%s is told no secret of WeChat',
    (name) => {
      expect(Object.keys(envOf(china, name)).filter((key) => key.startsWith('WECHAT'))).toEqual([])
    },
  )

  test.each(['Reader', 'Web', 'Notifier'])('%s can sign no session', (name) => {
    expect(envOf(china, name)).not.toHaveProperty('SESSION_KEY')
  })

  test('finds its secrets where CloudFormation resolves them, never in the template', () => {
    const told = [envOf(china, 'Public')['SESSION_KEY'], envOf(china, 'Public')['WECHAT_SECRET']]
    for (const one of told) expect(JSON.stringify(one)).toContain('{{resolve:secretsmanager:')
  })

  test.each([
    ['Web', [], [], []],
    ['Public', ['Condition', 'Delete', 'Get', 'Put', 'Query', 'Update'], [], ['Vault']],
    [
      'Applicant',
      ['Condition', 'Delete', 'Get', 'Put', 'Query', 'Update'],
      ['Delete evidence', 'Delete quarantine', 'Get evidence', 'Get quarantine'].concat([
        'Put evidence',
        'Put quarantine',
      ]),
      ['Vault'],
    ],
    [
      'Review',
      ['Condition', 'Delete', 'Get', 'Put', 'Query', 'Scan', 'Update'],
      ['Get evidence'],
      ['Vault'],
    ],
    [
      'Printer',
      ['Condition', 'Delete', 'Get', 'Put', 'Query', 'Update'],
      ['Get papers', 'Put papers'],
      [],
    ],
    ['Notifier', ['Condition', 'Delete', 'Get', 'Put', 'Query', 'Update'], [], []],
    [
      'Reader',
      ['Condition', 'Delete', 'Get', 'Put', 'Query', 'Update'],
      ['Delete evidence', 'Get evidence', 'Put evidence'],
      [],
    ],
  ])('%s may do this and no more', (name, table, objects, vault) => {
    expect(rightsIn(china, name)).toEqual({ table, objects, vault, others: [] })
  })
})
