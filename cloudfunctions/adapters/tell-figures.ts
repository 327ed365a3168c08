import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics'

const camel = (state: string): string => `claims${state.charAt(0).toUpperCase()}${state.slice(1)}`

interface Told {
  readonly claims: Readonly<Record<string, number>>
  readonly [figure: string]: number | Readonly<Record<string, number>>
}

/**
 * Writes figures in CloudWatch's own line format, which it turns into metrics without an agent and
 * without a call. What ends in `Seconds` is a time, everything else a count; claims are told by state.
 */
export const tellFigures = (namespace: string, { claims, ...figures }: Told): void => {
  const metrics = new Metrics({ namespace, serviceName: namespace })
  const all = [
    ...Object.entries(figures),
    ...Object.entries(claims).map(([state, count]) => [camel(state), count] as const),
  ]
  for (const [name, value] of all)
    metrics.addMetric(
      name,
      name.endsWith('Seconds') ? MetricUnit.Seconds : MetricUnit.Count,
      Number(value),
    )
  metrics.publishStoredMetrics()
}
