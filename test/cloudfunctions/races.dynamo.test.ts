import { javaIsHere, startDynamo, type DynamoLocal } from '../dynamo-local'
import { runRaces } from './races/run-races'
import { openDynamoWorld } from './world'

jest.setTimeout(120_000)

const here = javaIsHere() ? describe : describe.skip

here('races on DynamoDB', () => {
  let dynamo: DynamoLocal
  beforeAll(async () => {
    dynamo = await startDynamo()
  })
  afterAll(() => dynamo.stop())

  runRaces(() => openDynamoWorld(dynamo), 20)
})
