import { Duration, type Stack } from 'aws-cdk-lib'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { FilterCriteria, StartingPosition, type Function } from 'aws-cdk-lib/aws-lambda'
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources'
import type { CfnBucket } from 'aws-cdk-lib/aws-s3'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Stores } from './stores'

interface Woken {
  readonly notifier: Function
  readonly reader: Function
}

/**
 * What wakes the two that nobody asks: a message in the outbox at once, and for what that missed the
 * clock; a photo that was let in at once, and for what that missed the clock.
 */
export const wake = (stack: Stack, { table, bucket }: Stores, woken: Woken, deadLetters: Queue) => {
  const target = (one: Function) =>
    new LambdaFunction(one, { deadLetterQueue: deadLetters, retryAttempts: 2 })
  woken.notifier.addEventSource(
    new DynamoEventSource(table, {
      startingPosition: StartingPosition.LATEST,
      batchSize: 100,
      maxBatchingWindow: Duration.seconds(1),
      retryAttempts: 3,
      bisectBatchOnError: true,
      onFailure: new SqsDlq(deadLetters),
      filters: [
        FilterCriteria.filter({
          eventName: ['INSERT'],
          dynamodb: { Keys: { pk: { S: ['outbox'] } } },
        }),
      ],
    }),
  )
  const every = (minutes: number) => Schedule.rate(Duration.minutes(minutes))
  new Rule(stack, 'Rounds', { schedule: every(1), targets: [target(woken.notifier)] })
  new Rule(stack, 'ReadMissed', { schedule: every(5), targets: [target(woken.reader)] })
  // Said on the resource itself: the construct would bring a function with rights of its own.
  const resource = bucket.node.defaultChild as CfnBucket
  resource.notificationConfiguration = {
    eventBridgeConfiguration: { eventBridgeEnabled: true },
  }
  new Rule(stack, 'PhotoLetIn', {
    eventPattern: {
      source: ['aws.s3'],
      detailType: ['Object Created'],
      detail: {
        bucket: { name: [bucket.bucketName] },
        object: { key: [{ wildcard: 'evidence/*/picture.jpg' }] },
      },
    },
    targets: [target(woken.reader)],
  })
}
