import { javaIsHere, startDynamo, type DynamoLocal } from '../dynamo-local'
import { runModel } from './model/run-model'
import { openDynamoWorld } from './world'

const here = javaIsHere() ? describe : describe.skip

here('on DynamoDB', () => {
  let dynamo: DynamoLocal
  beforeAll(async () => {
    dynamo = await startDynamo()
  }, 90_000)
  afterAll(() => dynamo.stop())

  runModel(() => openDynamoWorld(dynamo), { mixed: 1, single: 1, length: 25 })
})
