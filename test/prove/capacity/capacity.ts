import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { AcceptClaim } from '../../../contract/accept-claim'
import { ApproveClaim } from '../../../contract/approve-claim'
import { InspectClaim } from '../../../contract/inspect-claim'
import { ListQueue } from '../../../contract/list-queue'
import { ReviewClaim } from '../../../contract/review-claim'
import { draftClaim, submit } from '../../cloudfunctions/make-claim'
import { openOffice, openRound, signInContact, type Office } from '../../cloudfunctions/people'
import { marks } from '../../cloudfunctions/sample'
import { ask } from '../../cloudfunctions/send'
import { openDynamoWorld, type World } from '../../cloudfunctions/world'
import { javaIsHere, startDynamo, type DynamoLocal } from '../../dynamo-local'
import { newMark } from '../new-mark'
import { prove, sizeOf, type Proven } from '../proven'
import { fill } from './fill'
import { meter, noUnits, type Units } from './meter'
import { castMould } from './mould'

const FEW = 100
const MANY = sizeOf('PROVE_CAPACITY_CLAIMS', 100_000)
const WAN = 1_000_000

type Costs = readonly (readonly [message: string, units: Units])[]

/** One claim's whole way, and what a reviewer looks at, each message metered by itself. */
const costEach = async (world: World, office: Office, units: ReturnType<typeof meter>) => {
  // Of one length everywhere: a name one letter longer would weigh more.
  const contact = await signInContact(world, { name: '样例科技有限公司' })
  const draft = await draftClaim(world, 'madrid-trademark', [marks(newMark())], contact)
  const { claim } = draft
  const costs: (readonly [string, Units])[] = []
  const cost = async (message: string, work: () => Promise<unknown>) =>
    void costs.push([message, await units.of(work)])
  await cost('submit-claim', () => submit(world, draft, contact))
  let { version } = draft
  const told = () => ({ claim, version: (version += 1) })
  await cost('accept-claim', () => ask(world, AcceptClaim, told(), office.county))
  await cost('review-claim', () => ask(world, ReviewClaim, told(), office.county))
  await cost('inspect-claim', () => ask(world, InspectClaim, { claim }, office.city))
  await cost('approve-claim', () =>
    ask(world, ApproveClaim, { ...told(), amount: WAN }, office.city),
  )
  await cost('list-queue, the city', () =>
    ask(world, ListQueue, { state: 'submitted' }, office.city),
  )
  await cost('list-queue, a county', () =>
    ask(world, ListQueue, { state: 'submitted' }, office.county),
  )
  return costs
}

const costAmong = async (dynamo: DynamoLocal, claims: number): Promise<Costs> => {
  const client = dynamo.connect()
  const plain = dynamo.connect()
  const name = await dynamo.freshTable(plain)
  const units = meter(client)
  const freshTable = () => Promise.resolve(name)
  const world = await openDynamoWorld({ ...dynamo, connect: () => client, freshTable })
  await openRound(world)
  const office = await openOffice(world)
  const moulds = [
    await castMould(world, office, false),
    await castMould(world, office, true),
  ] as const
  await fill(
    { documents: DynamoDBDocumentClient.from(plain), name, table: world.ports.table },
    claims - 2,
    moulds,
  )
  const costs = await costEach(world, office, units)
  world.close()
  plain.destroy()
  return costs
}

const compare = (few: Costs, many: Costs) =>
  few.map(([message, before], at) => {
    const after = many[at]?.[1] ?? noUnits
    const same =
      before.read === after.read && before.write === after.write && before.rows === after.rows
    return { message, before, after, same }
  })

const proveCapacity = async (): Promise<Proven> => {
  if (!javaIsHere()) return { tables: [], failures: [], skipped: 'there is no Java 17 here' }
  const dynamo = await startDynamo()
  const few = await costAmong(dynamo, FEW)
  const many = await costAmong(dynamo, MANY)
  await dynamo.stop()
  const compared = compare(few, many)
  const head = (claims: number) => [`read, ${claims} claims`, `write, ${claims} claims`]
  return {
    tables: [
      {
        title:
          'Capacity units that a message consumes: reads as the table told, transactions reckoned from their rows',
        head: ['message', ...head(FEW), ...head(MANY), 'rows written', 'requests', 'equal'],
        rows: compared.map(({ message, before, after, same }) => [
          ...[message, before.read, before.write, after.read, after.write],
          ...[before.rows, before.requests, same ? 'yes' : 'no'],
        ]),
      },
    ],
    failures: compared.flatMap(({ message, same }) =>
      same ? [] : [`${message} costs more or less among ${MANY} claims`],
    ),
  }
}

await prove(proveCapacity)
