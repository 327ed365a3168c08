import { sealDays } from '../audit/seal-days'
import type { Ports } from '../ports'
import { deliverOutbox } from './deliver-outbox'
import { remindDue } from './remind-due'

/** What is done again and again: due corrections are told, messages sent, days that are over sealed. */
export const doRounds = async (
  world: Pick<Ports, 'table' | 'wechat' | 'clock' | 'log'>,
): Promise<void> => {
  for (const deed of [remindDue, deliverOutbox, sealDays])
    await deed(world).catch((cause: unknown) => world.log.fault('notifier', cause))
}
