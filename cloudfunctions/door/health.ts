import type { Hono } from 'hono'
import { serviceKey } from '../keys'
import type { Ports } from '../ports'

const closed = { 'Cache-Control': 'no-store' }

/**
 * `/api/health`: the process answers. `/api/ready`: so does the table, without which no message does;
 * 503 while it does not.
 */
export const answerHealth = (app: Hono, { table, log }: Ports): void => {
  app.get('/api/health', (c) => c.json({ status: 'ok' }, 200, closed))
  app.get('/api/ready', async (c) => {
    try {
      await table.get(serviceKey)
      return c.json({ status: 'ok' }, 200, closed)
    } catch (cause) {
      log.fault('the table does not answer', cause)
      return c.json({ status: 'the table does not answer' }, 503, closed)
    }
  })
}
