import { writeTemplate, type Template } from './write-template'

let china: Template
let abroad: Template
beforeAll(async () => {
  ;[china, abroad] = await Promise.all([writeTemplate('sample'), writeTemplate('sample-abroad')])
}, 180_000)

describe('what nobody asks for', () => {
  test('a message in the outbox wakes the notifier at once, and the clock does every minute', () => {
    const [mapping] = Object.values(china.of('AWS::Lambda::EventSourceMapping'))
    const [filter] = mapping?.Properties['FilterCriteria'].Filters ?? []
    expect(JSON.parse(filter.Pattern)).toEqual({
      eventName: ['INSERT'],
      dynamodb: { Keys: { pk: { S: ['outbox'] } } },
    })
    const { Properties } = china.one('AWS::Events::Rule', 'Rounds')
    expect(Properties['ScheduleExpression']).toBe('rate(1 minute)')
    expect(JSON.stringify(Properties['Targets'])).toContain('"Notifier')
  })

  test('a photo that was let in wakes the reader, and nothing else in the bucket does', () => {
    const { Properties } = china.one('AWS::Events::Rule', 'PhotoLetIn')
    expect(Properties['EventPattern'].detail.object).toEqual({
      key: [{ wildcard: 'evidence/*/picture.jpg' }],
    })
    const bucket = china.one('AWS::S3::Bucket', 'Evidence').Properties['NotificationConfiguration']
    expect(bucket).toEqual({ EventBridgeConfiguration: { EventBridgeEnabled: true } })
  })

  test('whatever is given up lies among the dead letters', () => {
    const rules = Object.values(china.of('AWS::Events::Rule')).flatMap(
      ({ Properties }) => Properties['Targets'],
    )
    const stream = Object.values(china.of('AWS::Lambda::EventSourceMapping'))
    const invoked = Object.values(china.of('AWS::Lambda::EventInvokeConfig'))
    const ends = [
      ...rules.map(({ DeadLetterConfig }) => DeadLetterConfig),
      ...[...stream, ...invoked].map(({ Properties }) => Properties['DestinationConfig'].OnFailure),
    ]
    expect(ends).toHaveLength(11)
    expect(ends.filter((end) => !JSON.stringify(end).includes('"DeadLetters'))).toEqual([])
  })
})

test('every alarm says what to look at, and is heard', () => {
  const alarms = Object.values(china.of('AWS::CloudWatch::Alarm')).map((one) => one.Properties)
  expect(alarms).toHaveLength(13)
  const mute = alarms.filter(
    (one) => !one['AlarmDescription'] || !JSON.stringify(one['AlarmActions']).includes('"Alarms'),
  )
  expect(mute).toEqual([])
})

describe('one address towards WeChat', () => {
  const networked = (template: Template) =>
    ['Web', 'Public', 'Applicant', 'Review', 'Printer', 'Notifier', 'Reader'].filter(
      (name) => template.one('AWS::Lambda::Function', name).Properties['VpcConfig'] !== undefined,
    )

  test('is what the two functions that speak with WeChat go out by, where the stage asks for it', () => {
    expect(networked(china)).toEqual(['Public', 'Notifier'])
    expect(Object.keys(china.of('AWS::EC2::NatGateway'))).toHaveLength(1)
    expect(Object.keys(china.of('AWS::EC2::EIP'))).toHaveLength(1)
  })

  test('is paid for by nobody who does not', () => {
    expect(networked(abroad)).toEqual([])
    expect(abroad.text).not.toContain('AWS::EC2::')
  })
})
