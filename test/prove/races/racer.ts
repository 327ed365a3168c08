/** A process of its own that approves what it is told, all at once, when it is told. */
import { approveAll, type Contender } from './approve-all'
import { openSharedWorld, type Shared } from './shared-world'

export interface Task {
  readonly shared: Shared
  readonly contenders: readonly Contender[]
  readonly amount: number
  readonly tokens: readonly string[]
}

const run = async ({ shared, contenders, amount, tokens }: Task): Promise<void> => {
  const world = openSharedWorld(shared)
  const reviewers = tokens.map((token) => ({ token }))
  process.send?.('ready')
  process.once('message', () => {
    void approveAll(world, contenders, amount, reviewers).then((told) => process.send?.(told))
  })
}

process.once('message', (task) => void run(task as Task))
