import { Logger } from '@aws-lambda-powertools/logger'
import type { Log } from '../ports/log'

/** JSON lines. Only what the deeds name goes in; of a fault its kind and its stack, never a request's body. */
export const openLog = (service: string): Log => {
  const logger = new Logger({ serviceName: service })
  return {
    info: (what, more = {}) => logger.info(what, more),
    fault: (what, cause, more = {}) =>
      logger.error(what, {
        ...more,
        ...(cause instanceof Error ? { error: cause } : { cause: String(cause) }),
      }),
  }
}
