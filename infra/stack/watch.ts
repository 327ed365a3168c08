import { Duration, type Stack } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  Metric,
  TreatMissingData,
  type IMetric,
} from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import type { Function } from 'aws-cdk-lib/aws-lambda'
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import { longestLag } from '../../contract/shapes/figures'
import { functionNames, nameOf, type FunctionName } from './kinds'
import type { Keys } from './keys'

export interface Watched {
  readonly stage: string
  readonly alarms: string
  readonly keys: Keys
  readonly api: HttpApi
  readonly functions: Readonly<Record<FunctionName, Function>>
  readonly deadLetters: Queue
}

interface Worry {
  readonly id: string
  /** What the operator reads in the message, and what to look at. */
  readonly about: string
  readonly metric: Metric
  readonly above: number
  /** So many minutes running. */
  readonly minutes: number
  /** That nothing was told is itself the fault. */
  readonly silence?: true
}

/** Ours, written by the notifier at every round (`cloudfunctions/watch/measure.ts`). */
const own = (metricName: string) =>
  new Metric({
    namespace: 'zhihui',
    metricName,
    dimensionsMap: { service: 'zhihui' },
    statistic: 'Maximum',
    period: Duration.minutes(1),
  })

/** Counted by CloudWatch from the lines of the doors (`countRefusals`). */
const refusals = new Metric({ namespace: 'zhihui', metricName: 'refused', statistic: 'Sum' })

const failures = ({ api, functions, deadLetters }: Watched): readonly Worry[] => [
  ...functionNames.map((name) => ({
    id: `${nameOf(name)}Fails`,
    about: `${name} threw, or ran out of time: see its log for “fault”`,
    metric: functions[name].metricErrors({ period: Duration.minutes(1) }),
    above: 0,
    minutes: 1,
  })),
  {
    id: 'Answers5xx',
    about: 'somebody was answered 5xx: see the logs for “fault”',
    metric: api.metricServerError({ period: Duration.minutes(5) }),
    above: 0,
    minutes: 5,
  },
  {
    id: 'GivenUp',
    about: 'an event was given up: read the queue, mend, and let the rounds do it again',
    metric: deadLetters.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1) }),
    above: 0,
    minutes: 1,
  },
]

const lags: readonly Worry[] = [
  {
    id: 'ManyRefused',
    about: 'five hundred requests were refused in five minutes: group the doors’ logs by “refused”',
    metric: refusals.with({ period: Duration.minutes(5) }),
    above: 500,
    minutes: 5,
  },
  {
    id: 'OutboxLags',
    about: 'a message has waited for ten minutes: is WeChat answering, is our address allowed?',
    metric: own('outboxLagSeconds'),
    above: longestLag.outbox,
    minutes: 3,
  },
  {
    id: 'ReadingLags',
    about: 'a photo has waited for half an hour to be read',
    metric: own('readingLagSeconds'),
    above: longestLag.reading,
    minutes: 3,
  },
  {
    id: 'RoundsStopped',
    about: 'the notifier told nothing for ten minutes: its rounds do not run',
    metric: own('outboxLagSeconds'),
    above: Number.MAX_SAFE_INTEGER,
    minutes: 10,
    silence: true,
  },
]

/** Every line that says why something was refused counts; a rise is a fault of ours, or an attack. */
const countRefusals = (stack: Stack, { functions }: Watched): void => {
  for (const name of ['public', 'applicant', 'review', 'printer'] as const)
    new MetricFilter(stack, `${nameOf(name)}Refuses`, {
      logGroup: functions[name].logGroup,
      filterPattern: FilterPattern.exists('$.refused'),
      metricNamespace: 'zhihui',
      metricName: 'refused',
      metricValue: '1',
    })
}

export const watch = (stack: Stack, watched: Watched): void => {
  countRefusals(stack, watched)
  const topic = new Topic(stack, 'Alarms', { masterKey: watched.keys.stores, enforceSSL: true })
  topic.addSubscription(new EmailSubscription(watched.alarms))
  for (const { id, about, metric, above, minutes, silence } of [...failures(watched), ...lags]) {
    const alarm = new Alarm(stack, id, {
      alarmDescription: about,
      metric,
      threshold: above,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: Math.max(1, Math.round(minutes / metric.period.toMinutes())),
      treatMissingData: silence ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    })
    alarm.addAlarmAction(new SnsAction(topic))
  }
  drawDashboard(stack, watched)
}

const drawDashboard = (stack: Stack, { stage, api, functions, deadLetters }: Watched): void => {
  const all = (of: (one: Function) => IMetric) => functionNames.map((name) => of(functions[name]))
  const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 12 })
  new Dashboard(stack, 'Dashboard', {
    dashboardName: `zhihui-${stage}`,
    widgets: [
      [
        graph('waiting, seconds', [own('outboxLagSeconds'), own('readingLagSeconds')]),
        graph('claims under way', [
          own('claimsSubmitted'),
          own('claimsAccepted'),
          own('claimsReviewed'),
        ]),
      ],
      [
        graph('refused', [refusals]),
        graph('answers', [api.metricCount(), api.metricClientError(), api.metricServerError()]),
      ],
      [
        graph('milliseconds', [
          api.metricLatency({ statistic: 'p50' }),
          api.metricLatency({ statistic: 'p99' }),
        ]),
        graph('given up', [deadLetters.metricApproximateNumberOfMessagesVisible()]),
      ],
      [
        graph(
          'errors',
          all((one) => one.metricErrors()),
        ),
        graph(
          'duration',
          all((one) => one.metricDuration({ statistic: 'p99' })),
        ),
      ],
    ],
  })
}
