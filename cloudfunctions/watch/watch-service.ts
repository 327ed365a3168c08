import { WatchService } from '../../contract/watch-service'
import { answers } from '../deed'
import { measure } from './measure'

export const watchService = answers(WatchService, (ports) => async () => ({
  at: new Date(ports.clock.now()).toISOString(),
  figures: await measure(ports),
}))
