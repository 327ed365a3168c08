import { javaIsHere, startDynamo, type DynamoLocal } from '../dynamo-local'
import { runJourney } from './journey/run-journey'
import { openDynamoWorld } from './world'

jest.setTimeout(60_000)

const here = javaIsHere() ? describe : describe.skip

here('on DynamoDB', () => {
  let dynamo: DynamoLocal
  beforeAll(async () => {
    dynamo = await startDynamo()
  }, 90_000)
  afterAll(() => dynamo.stop())

  runJourney(() => openDynamoWorld(dynamo))
})
