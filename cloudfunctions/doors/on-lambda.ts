import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda'
import type { Deed } from '../deed'
import type { Ports } from '../ports'
import { serve } from '../serve'

/**
 * A door as Lambda calls it. The world opens while the function starts; one that can't be opened ends
 * the process, and Lambda starts another.
 */
export const onLambda = (
  world: Ports | Promise<Ports>,
  deeds: readonly ((ports: Ports) => Deed)[],
) => {
  const door = Promise.resolve(world).then((ports) => handle(serve(ports, deeds)))
  return async (event: LambdaEvent, context: LambdaContext) => (await door)(event, context)
}
