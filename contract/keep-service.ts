import { ServiceSettings } from './shapes/service'
import { message } from './message'

export const KeepService = message({
  name: 'keep-service',
  about:
    'Sets the counties, and the office with its telephone; a county that somebody at the office still reviews stays.',
  door: 'review',
  sender: 'operator',
  told: ServiceSettings,
  reply: ServiceSettings,
  refusals: ['county-staffed', 'moved-on'],
})
