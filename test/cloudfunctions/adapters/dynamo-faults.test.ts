import { openDynamoTable } from '../../../cloudfunctions/adapters/aws/table'
import { javaIsHere, startDynamo, type DynamoLocal } from '../../dynamo-local'
import { FaultyHandler, seededRandom, type Fault } from './faulty-handler'
import { fieldsOf, put, take, times, write } from './table-contract/on-table'

const here = javaIsHere() ? describe : describe.skip

const CALLERS = 60
const PLACES = 25

/** 40 % conflicts, 5 % throttling (in both of its forms), 10 % replies lost after the commit. */
const badDay = (seed: number) => {
  const random = seededRandom(seed)
  return (): Fault | undefined => {
    const dice = random()
    if (dice < 0.4) return 'conflict'
    if (dice < 0.425) return 'throttled'
    if (dice < 0.45) return 'throttled-inside'
    return dice < 0.55 ? 'reply-lost' : undefined
  }
}

const openFaulty = async (dynamo: DynamoLocal, choose: () => Fault | undefined) => {
  const handler = new FaultyHandler(choose)
  const client = dynamo.connect({ requestHandler: handler, maxAttempts: 6 })
  const table = openDynamoTable({ client, name: await dynamo.freshTable(client) })
  return { handler, table, close: () => client.destroy() }
}

here('the DynamoDB table when the network and the cloud fail', () => {
  let dynamo: DynamoLocal
  beforeAll(async () => {
    dynamo = await startDynamo()
  }, 90_000)
  afterAll(() => dynamo.stop())

  it.each([1, 20, 300])(
    'tells every caller the truth, and the totals hold (seed %i)',
    async (seed) => {
      let choose: () => Fault | undefined = () => undefined
      const { handler, table, close } = await openFaulty(dynamo, () => choose())
      await write(table, put('places', { left: PLACES }))
      choose = badDay(seed)
      const outcomes = await Promise.all(
        times(CALLERS, (at) => write(table, take(1), put(`won-${at}`))),
      )
      const won = await Promise.all(times(CALLERS, (at) => fieldsOf(table, `won-${at}`)))
      close()

      expect(outcomes.map(({ done }) => done)).toEqual(won.map((fields) => fields !== undefined))
      expect(outcomes.filter(({ done }) => done)).toHaveLength(PLACES)
      expect(Math.min(...Object.values(handler.seen))).toBeGreaterThan(0)
    },
    60_000,
  )

  it('throws when conflicts do not end, having asked with one token all along', async () => {
    const { handler, table, close } = await openFaulty(dynamo, () => 'conflict')
    await expect(write(table, put('a'))).rejects.toThrow('TransactionConflict')
    expect(new Set(handler.tokens).size).toBe(1)
    expect(handler.tokens.length).toBeGreaterThan(3)
    close()
  }, 60_000)
})
