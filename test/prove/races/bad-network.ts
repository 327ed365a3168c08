import {
  FaultyHandler,
  seededRandom,
  type Fault,
} from '../../cloudfunctions/adapters/faulty-handler'

/** 40 % conflicts, 5 % throttling in both of its forms, 10 % replies lost after the commit. */
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

/** A network under the SDK that is good until `worsen`. */
export const openBadNetwork = (seed: number) => {
  let choose: () => Fault | undefined = () => undefined
  const handler = new FaultyHandler(() => choose())
  return {
    handler,
    worsen: () => void (choose = badDay(seed)),
    heal: () => void (choose = () => undefined),
  }
}
